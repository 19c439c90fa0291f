import { claimLapsed } from "@/db/queries/verifications";
import { type Ctx, inTransaction } from "@/lib/context";
import { lapseEvents } from "@/lib/core/verification/machine";
import { isOpen } from "@/lib/core/verification/status";
import { applyEvent } from "./apply";

/** Rows locked by one transaction. Small, so that an end user never waits long for theirs. */
const batchSize = 50;

/**
 * Expires what was never opened and abandons what was never finished. Two workers at once share the rows between
 * them: each takes those that the other has not locked, so every verification lapses once.
 */
export async function lapseVerifications(ctx: Ctx, now: Date): Promise<number> {
  let lapsed = 0;
  for (let claimed = batchSize; claimed === batchSize; lapsed += claimed)
    claimed = await inTransaction(ctx, async (ctx) => {
      const due = await claimLapsed(ctx.db, now, batchSize);
      for (const { id, status } of due) if (isOpen(status)) await applyEvent(ctx, id, lapseEvents[status]);
      return due.length;
    });
  return lapsed;
}
