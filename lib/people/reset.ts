import { closeChallenges } from "@/db/queries/challenges";
import { recordAudit } from "@/lib/audit/record";
import { openChallenge } from "@/lib/challenges/challenge";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict } from "@/lib/core/errors";
import { passwordUrl } from "@/lib/links";
import { passwordLetter } from "@/lib/mail/letters";
import { sendMail } from "@/lib/mail/send";
import { removeFactors } from "@/lib/second-factors/remove";
import { endAllSignIns, endSignIn } from "@/lib/sign-ins/end";
import { getPerson } from "./find";

/** For somebody who has lost their app and passkeys: takes them away and ends every sign-in. */
export const resetFactors = (ctx: Ctx, id: string) =>
  inTransaction(ctx, async (ctx) => {
    await getPerson(ctx, id);
    if (ctx.actor.id === id) throw conflict("Your own second factors are in your account.");
    const before = await removeFactors(ctx, id);
    const endedSignIns = await endAllSignIns(ctx, id);
    await recordAudit(ctx, { action: "user.reset_factors", targetId: id, before, after: { endedSignIns } });
  });

/** A link by which somebody chooses another password, in the place of those before; sent by mail where that is set up. */
export async function makePasswordLink(ctx: Ctx, id: string) {
  const person = await getPerson(ctx, id);
  if (person.disabledAt) throw conflict(`${person.name} is disabled: enable them first.`);
  const token = await inTransaction(ctx, async (ctx) => {
    await closeChallenges(ctx.db, id, "password_reset", new Date());
    await recordAudit(ctx, { action: "user.make_password_link", targetId: id });
    return openChallenge(ctx.db, { purpose: "password_reset", userId: id });
  });
  const url = passwordUrl(token);
  return { url, mail: await sendMail(person.email, passwordLetter(person.name, url)) };
}

export async function endColleaguesSignIn(ctx: Ctx, id: string, signInId: string) {
  await getPerson(ctx, id);
  await endSignIn(ctx, id, signInId);
}
