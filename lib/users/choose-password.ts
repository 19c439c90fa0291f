import { closeChallenges } from "@/db/queries/challenges";
import { setAllEnded } from "@/db/queries/sign-ins";
import { setPasswordHash } from "@/db/queries/users";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { invalid } from "@/lib/core/errors";
import { passwordProblem } from "@/lib/core/identity/password";
import { isListedPassword } from "./listed-password";
import { hashPassword } from "./password";

const listed = "This password is on lists of stolen ones, which are tried first.";

/** Refuses a password that is easy to guess; gives the hash of every other. */
export async function hashChosen(password: string, email: string, field = "password"): Promise<string> {
  const problem = passwordProblem(password, email) ?? (isListedPassword(password) ? listed : undefined);
  if (problem) throw invalid(problem, { [field]: problem });
  return hashPassword(password);
}

type Owner = { id: string; email: string; signInId: string };

/** Another password for somebody who has shown that they are who they are. Ends their sign-ins but this one; gives how many. */
export async function changePassword(ctx: Ctx, { id, email, signInId }: Owner, password: string) {
  const passwordHash = await hashChosen(password, email, "next");
  return inTransaction(ctx, async (ctx) => {
    await setPasswordHash(ctx.db, id, passwordHash);
    await closeChallenges(ctx.db, id, "second_factor", new Date());
    const ended = await setAllEnded(ctx.db, id, new Date(), signInId);
    await recordAudit(ctx, { action: "user.change_password", targetId: id, after: { endedSignIns: ended } });
    return ended;
  });
}
