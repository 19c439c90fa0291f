import { claimOverdue } from "@/db/queries/erasure";
import { type Ctx, inTransaction } from "@/lib/context";
import { hideVerification } from "./hide";

/** Rows locked by one transaction. */
const batchSize = 50;

/** Deletes what has been kept as long as its client said. Two workers at once share the rows between them. */
export async function sweepVerifications(ctx: Ctx, now: Date): Promise<number> {
  let swept = 0;
  for (let claimed = batchSize; claimed === batchSize; swept += claimed)
    claimed = await inTransaction(ctx, async (ctx) => {
      const due = await claimOverdue(ctx.db, now, batchSize);
      for (const verification of due) await hideVerification(ctx, verification);
      return due.length;
    });
  return swept;
}
