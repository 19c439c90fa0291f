import { countTargets, targeted } from "@/db/queries/bulk-target";
import type { Ctx } from "@/lib/context";
import { type BulkPreview, type BulkTarget, maxBulkItems } from "@/lib/core/bulk/bulk";
import { invalid } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { type ResolvedFilter, resolveFilter } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";
import { matchingIds } from "@/lib/verifications/matching-ids";

/** Whoever waits for longer than this is better told so. */
const patienceMs = 20_000;

async function resolve(ctx: Ctx, target: BulkTarget, now: Date) {
  if ("ids" in target) return { ids: target.ids.filter(isUuid) };
  const { except, status } = target;
  const filter = resolveFilter(target.filter, now);
  if (filter.search) return { ids: await searched(ctx, { filter, status }, new Set(except)) };
  return { filter, status, except: except.filter(isUuid) };
}

/** All that a search finds but those left out, up to one more than a run may take; a page of the list may find fewer. */
async function searched(
  ctx: Ctx,
  wanted: { filter: ResolvedFilter; status?: VerificationStatus },
  isLeftOut: ReadonlySet<string>,
) {
  const until = Date.now() + patienceMs;
  const ids: string[] = [];
  for await (const some of matchingIds(ctx, wanted)) {
    for (const id of some) if (!isLeftOut.has(id)) ids.push(id);
    if (ids.length > maxBulkItems) return ids.slice(0, maxBulkItems + 1);
    if (Date.now() > until) throw invalid("This search takes too long: narrow the filter.");
  }
  return ids;
}

/** The condition that selects what is meant, within the scope. */
export const conditionOf = async (ctx: Ctx, target: BulkTarget, now: Date) =>
  targeted(ctx.db, ctx.scope, await resolve(ctx, target, now), maxBulkItems + 1);

/** What a run would be about, counted up to one more than it may take. */
export const previewBulk = async (ctx: Ctx, target: BulkTarget, now = new Date()): Promise<BulkPreview> =>
  countTargets(ctx.db, ctx.scope, await resolve(ctx, target, now), maxBulkItems + 1);
