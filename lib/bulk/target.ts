import { countTargets, targeted } from "@/db/queries/bulk-target";
import type { Ctx } from "@/lib/context";
import { type BulkPreview, type BulkTarget, maxBulkItems } from "@/lib/core/bulk/bulk";
import { isUuid } from "@/lib/core/id";
import { resolveFilter } from "@/lib/core/verification/listing";

function resolve(target: BulkTarget, now: Date) {
  if ("ids" in target) return { ids: target.ids.filter(isUuid) };
  const { filter, except, ...rest } = target;
  return { ...rest, filter: resolveFilter(filter, now), except: except.filter(isUuid) };
}

/** The condition that selects what is meant, within the scope. */
export const conditionOf = ({ db, scope }: Ctx, target: BulkTarget, now: Date) =>
  targeted(db, scope, resolve(target, now), maxBulkItems + 1);

/** What a run would be about, counted up to one more than it may take. */
export const previewBulk = ({ db, scope }: Ctx, target: BulkTarget, now = new Date()): Promise<BulkPreview> =>
  countTargets(db, scope, resolve(target, now), maxBulkItems + 1);
