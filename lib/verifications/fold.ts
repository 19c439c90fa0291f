import { foldChanges, lockFolding } from "@/db/queries/fold-changes";
import { type Ctx, inTransaction } from "@/lib/context";

/** Changes at once: as many as are added up in a moment. */
const batch = 50_000;

/** Adds what has changed to the kept counts. Where somebody else is at it already, nothing is left to do. */
export async function foldCounts(ctx: Ctx) {
  for (let more = true; more; )
    more = await inTransaction(
      ctx,
      async ({ db }) => (await lockFolding(db)) && (await foldChanges(db, batch)),
    );
}
