import { selectKnownIds } from "@/db/queries/media";
import { selectUploadsBefore } from "@/db/queries/uploads";
import type { Ctx } from "@/lib/context";
import { removeAll } from "./storage";
import { dropUpload } from "./uploads";
import { oldIds } from "./walk";

const dayMs = 86_400_000;
const batchSize = 100;

const dayBefore = (now: Date) => new Date(now.getTime() - dayMs);

/** Ends uploads that were begun over a day ago and never arrived. */
export async function sweepUploads(ctx: Ctx, now: Date): Promise<number> {
  let swept = 0;
  for (let found = batchSize; found === batchSize; swept += found) {
    const ids = await selectUploadsBefore(ctx.db, dayBefore(now), batchSize);
    for (const { id } of ids) await dropUpload(ctx, id);
    found = ids.length;
  }
  return swept;
}

/**
 * Removes files that nothing names any more: of pictures whose row never came, because the process died in between.
 * Younger ones than a day may still get theirs.
 */
export async function sweepFiles(ctx: Ctx, now: Date): Promise<number> {
  let swept = 0;
  for await (const ids of oldIds(dayBefore(now))) {
    const known = new Set(await selectKnownIds(ctx.db, ids));
    for (const id of ids.filter((id) => !known.has(id))) {
      await removeAll(id);
      swept++;
    }
  }
  return swept;
}
