import { updateAttempt } from "@/db/queries/attempts";
import { findVerification } from "@/db/queries/verifications";
import { type Ctx, inTransaction } from "@/lib/context";
import { consentVersion } from "@/lib/core/capture/state";
import { AppError } from "@/lib/core/errors";
import type { Attempt, Verification } from "@/lib/core/verification/verification";
import { definitionOf } from "@/lib/flows/find";
import { applyEvent } from "./apply";
import { type AskedAgain, findAskedAgain } from "./asked";
import { getAttempt } from "./attempt";
import { carryOver } from "./carry-over";
import { getVerification } from "./get";
import { requireReceiving } from "./receiving";

/** Opens the flow for its end user. The attempt after one that was sent back keeps all of it that was in order. */
export async function startVerification(ctx: Ctx, id: string) {
  const verification = await getVerification(ctx, id);
  await requireReceiving(ctx, verification);
  if (verification.status !== "resubmission_requested") return applyEvent(ctx, id, "start");
  const before = await getAttempt(ctx, id);
  const again = await findAskedAgain(ctx, verification, await definitionOf(ctx, verification), before);
  return inTransaction(ctx, async (ctx) => {
    const opened = await applyEvent(ctx, id, "start");
    if (again) await keepWhatWasInOrder(ctx, opened, before, again);
    return opened;
  });
}

async function keepWhatWasInOrder(
  ctx: Ctx,
  { verification, attempt }: { verification: Verification; attempt: Attempt },
  before: Attempt,
  { retakes, carried, keepsDocument }: AskedAgain,
) {
  const { documentType, documentCountry, consentedAt, language } = before;
  await updateAttempt(ctx.db, ctx.scope, attempt.id, {
    retakes,
    ...(keepsDocument && { documentType, documentCountry }),
    // Of another text nobody has agreed to anything.
    ...(before.consentVersion === consentVersion && { consentVersion, consentedAt, language }),
  });
  await carryOver(ctx, verification, { from: before, to: attempt, contexts: carried });
}

/** The same, and does nothing where somebody was quicker: a second tab, or another picture. */
export async function ensureStarted(ctx: Ctx, id: string, start: () => Promise<unknown>) {
  try {
    await start();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const now = await findVerification(ctx.db, ctx.scope, id);
    if (now?.status !== "started") throw error;
  }
}
