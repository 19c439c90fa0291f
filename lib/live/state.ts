import { countFresh, selectChanged } from "@/db/queries/live";
import type { Ctx } from "@/lib/context";
import { type LiveState, mostFresh } from "@/lib/core/live/live";
import { resolveFilter, type VerificationFilter } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";
import { withDetails } from "@/lib/reviews/row-details";

/** A page of the list as somebody has it before them. */
export type ShownPage = {
  filter: VerificationFilter;
  status?: VerificationStatus;
  ids: readonly string[];
  since: Date;
  /** Its columns show what is not kept with the verifications. */
  hasDetails?: boolean;
};

/** What has changed of a page since it was shown, within the scope. */
export async function getLiveState(ctx: Ctx, { filter, hasDetails, ...page }: ShownPage): Promise<LiveState> {
  const { db, scope } = ctx;
  const shown = { ...page, filter: resolveFilter(filter, new Date()) };
  const [fresh, changed] = await Promise.all([
    countFresh(db, scope, shown, mostFresh),
    selectChanged(db, scope, shown),
  ]);
  return { fresh, changed: hasDetails ? await withDetails(ctx, changed) : changed };
}
