import { deleteAnswersBefore, findAnswer, reserveAnswer, setAnswer } from "@/db/queries/answers";
import { deleteCountersBefore } from "@/db/queries/rate-limits";
import { type Ctx, inTransaction } from "@/lib/context";
import { sha256 } from "@/lib/secrets/digest";
import { sealText, unsealText } from "@/lib/secrets/seal";
import type { Integration } from "./get";

const hoursKept = 24;
const msKept = hoursKept * 3_600_000;

type Question = { key: string; request: Uint8Array };
type Work = (ctx: Ctx) => Promise<{ verificationId: string; body: string }>;

/**
 * Does the work for a key once and gives the same bytes to whoever asks again within a day, also where two ask at
 * once. `mismatch`: the key was used for another request. Work that throws leaves the key free.
 */
export const answerOnce = (
  ctx: Ctx,
  { id: integrationId }: Integration,
  { key, request }: Question,
  work: Work,
) =>
  inTransaction(ctx, async (ctx) => {
    const question = { integrationId, key, requestHash: sha256(request), createdAt: new Date() };
    const place = `${integrationId}:${key}`;
    if (await reserveAnswer(ctx.db, question)) {
      const { verificationId, body } = await work(ctx);
      await setAnswer(ctx.db, ctx.scope, question, { verificationId, bodyEncrypted: sealText(body, place) });
      return { body, isRepeated: false };
    }
    const given = await findAnswer(ctx.db, ctx.scope, question);
    if (!given?.bodyEncrypted || given.requestHash !== question.requestHash) return "mismatch";
    return { body: unsealText(given.bodyEncrypted, place), isRepeated: true };
  });

/** Forgets answers after a day, and counters that have long run out. */
export async function forgetAnswers({ db }: Ctx, now: Date) {
  const before = new Date(now.getTime() - msKept);
  await deleteAnswersBefore(db, before);
  await deleteCountersBefore(db, before);
}
