import { insertAuditEntry } from "@/db/queries/audit";
import { insertSignIn } from "@/db/queries/sign-ins";
import { setLastSignIn } from "@/db/queries/users";
import type { Ctx } from "@/lib/context";
import type { SignInMethod } from "@/lib/core/identity/sign-in";

/** Someone who has not shown who they are, or is just doing so. */
export type Asker = Pick<Ctx, "db" | "origin">;

type Shown = { id: string; name: string; sessionVersion: number };

/** What the cookie of a sign-in is made from. */
export type OpenSignIn = { id: string; sessionVersion: number; signInId: string };

/** Begins a sign-in of somebody who has shown who they are. */
export const openSignIn = ({ db, origin }: Asker, user: Shown, method: SignInMethod): Promise<OpenSignIn> =>
  db.transaction(async (tx) => {
    const at = new Date();
    const signInId = await insertSignIn(tx, {
      ...origin,
      userId: user.id,
      method,
      createdAt: at,
      lastSeenAt: at,
    });
    await setLastSignIn(tx, user.id, at);
    await insertAuditEntry(tx, {
      ...origin,
      action: "user.sign_in",
      actorKind: "user",
      actorId: user.id,
      actorName: user.name,
      targetId: user.id,
      after: { method },
    });
    return { id: user.id, sessionVersion: user.sessionVersion, signInId };
  });
