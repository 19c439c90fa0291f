import { findKeptVerification } from "@/db/queries/verifications";
import { findSubmitter, lockMark, selectMovesAfter, setMark } from "@/db/queries/webhook-messages";
import { enqueue } from "@/db/queue";
import { type Ctx, inTransaction } from "@/lib/context";
import type { HistoryEntry } from "@/lib/core/verification/verification";
import { heldUntil, isOvertaken } from "@/lib/core/webhook/hold";
import { asFullAuto, readMessage } from "./message";
import { tell } from "./tell";
import { readUserStatus } from "./user-status";

type Happening = { verificationId: string; sequence: number };

/**
 * Turns an event, and those before it that were not told yet, into messages: so that they are made in the order in
 * which things happened, whatever the order of the jobs. Safe to repeat: each is told once.
 */
export const dispatchEvent = (
  ctx: Ctx,
  { verificationId, sequence: happened }: Happening,
  now = new Date(),
) =>
  inTransaction(ctx, async (ctx) => {
    if (!(await findKeptVerification(ctx.db, ctx.scope, verificationId))) return;
    const mark = await lockMark(ctx.db, verificationId);
    const moves = await selectMovesAfter(ctx.db, ctx.scope, verificationId, mark.eventSequence);
    let { sequence } = mark;
    for (const [index, move] of moves.entries()) {
      const next = moves[index + 1];
      const until = await holdOf(ctx, verificationId, move);
      if (until && !next && now < until) {
        await dispatchAgain(ctx, { verificationId, sequence: move.sequence }, until);
        break;
      }
      if (!until || !isOvertaken(until, next))
        sequence += await tellAll(ctx, verificationId, move, { sequence, now });
      await setMark(ctx.db, verificationId, { eventSequence: move.sequence, sequence });
    }
    await tellUserStatus(ctx, verificationId, happened, now);
  });

/** Told at once, also while a move before it is kept back (veriff.md 6.1). */
async function tellUserStatus(ctx: Ctx, verificationId: string, eventSequence: number, now: Date) {
  const told = await readUserStatus(ctx, verificationId, eventSequence);
  if (!told) return;
  const mark = await lockMark(ctx.db, verificationId);
  const sequence = mark.sequence + 1;
  const place = { eventSequence, sequence, occurredAt: told.userStatus.createdAt, now };
  if (await tell(ctx, told, place)) await setMark(ctx.db, verificationId, { ...mark, sequence });
}

async function holdOf(ctx: Ctx, verificationId: string, move: HistoryEntry) {
  if (move.status !== "resubmission_requested") return undefined;
  return heldUntil(move, await findSubmitter(ctx.db, ctx.scope, verificationId, move.attemptId));
}

const dispatchAgain = ({ db }: Ctx, happening: Happening, runAt: Date) =>
  enqueue(db, "webhook.dispatch", happening, { runAt, key: `webhook.dispatch:${happening.verificationId}` });

/** Gives how many messages an event has become. */
async function tellAll(
  ctx: Ctx,
  verificationId: string,
  { sequence: eventSequence, occurredAt, ...event }: HistoryEntry,
  { sequence, now }: { sequence: number; now: Date },
): Promise<number> {
  const message = await readMessage(ctx, verificationId, { ...event, sequence: eventSequence, occurredAt });
  if (!message) return 0;
  let told = 0;
  for (const each of [message, await asFullAuto(ctx, message)])
    if (each && (await tell(ctx, each, { eventSequence, sequence: sequence + told + 1, occurredAt, now })))
      told++;
  return told;
}
