import { renewId } from "@/db/queries/sign-ins";
import type { Ctx } from "@/lib/context";
import { AppError } from "@/lib/core/errors";
import type { OpenSignIn } from "./open";

/** The same sign-in under another name: copies of the cookie from before are worth nothing. It lasts no longer for that. */
export async function renewSignIn({ db }: Pick<Ctx, "db">, user: OpenSignIn): Promise<OpenSignIn> {
  const { id, sessionVersion } = user;
  const signInId = await renewId(db, id, user.signInId);
  if (!signInId) throw new AppError("unauthenticated", "Your sign-in has ended. Sign in again.");
  return { id, sessionVersion, signInId };
}
