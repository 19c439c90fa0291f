import { z } from "zod";
import { database } from "@/db/client";
import { findUser } from "@/db/queries/users";
import type { User } from "@/lib/core/identity/user";

/** What a sign-in carries. It holds as long as the user's version is the same and they are not disabled. */
const claims = z.object({ sub: z.uuid(), version: z.number() });

/** A user at the moment they have shown who they are. */
export const authenticated = z.object({ id: z.uuid(), sessionVersion: z.number() });

export const claimsFor = ({ id, sessionVersion }: z.infer<typeof authenticated>): z.infer<typeof claims> => ({
  sub: id,
  version: sessionVersion,
});

/** The user whom the claims stand for now, or undefined where that sign-in has ended. */
export async function findSignedIn(token: unknown, db = database()): Promise<User | undefined> {
  const parsed = claims.safeParse(token);
  if (!parsed.success) return undefined;
  const user = await findUser(db, parsed.data.sub);
  if (!user || user.disabledAt || user.sessionVersion !== parsed.data.version) return undefined;
  const { id, email, name, role, integrationIds } = user;
  return { id, email, name, role, integrationIds };
}
