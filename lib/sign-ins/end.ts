import { closeChallenges } from "@/db/queries/challenges";
import { setAllEnded, setEnded } from "@/db/queries/sign-ins";
import { raiseSessionVersion } from "@/db/queries/users";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";

/** Ends one sign-in of a user, everywhere at once: whoever holds its cookie is nobody at the next request. */
export const endSignIn = (ctx: Ctx, userId: string, id: string) =>
  inTransaction(ctx, async (ctx) => {
    if (!isUuid(id) || !(await setEnded(ctx.db, userId, id, new Date()))) throw notFound("sign-in");
    await recordAudit(ctx, { action: "user.end_sign_in", targetId: userId, before: { signInId: id } });
  });

/** Ends every sign-in of a user at once, on every device. */
export const signOutEverywhere = (ctx: Ctx, userId: string) =>
  inTransaction(ctx, async (ctx) => {
    const ended = await endAllSignIns(ctx, userId);
    await recordAudit(ctx, {
      action: "user.sign_out_everywhere",
      targetId: userId,
      before: { signIns: ended },
    });
  });

/** Ends every other sign-in of a user; `except` is the one that asks. */
export const signOutElsewhere = (ctx: Ctx, userId: string, except: string) =>
  inTransaction(ctx, async (ctx) => {
    const ended = await setAllEnded(ctx.db, userId, new Date(), except);
    await recordAudit(ctx, {
      action: "user.sign_out_elsewhere",
      targetId: userId,
      before: { signIns: ended },
    });
    return ended;
  });

/** For changes after which nobody may go on as before, nor finish what they began with the old password: within their transaction, and their audit entry tells of it. */
export async function endAllSignIns({ db }: Pick<Ctx, "db">, userId: string): Promise<number> {
  await raiseSessionVersion(db, userId);
  await closeChallenges(db, userId, "second_factor", new Date());
  return setAllEnded(db, userId, new Date());
}
