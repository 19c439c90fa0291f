import { countFresh, selectChangedStatuses } from "@/db/queries/live";
import type { Ctx } from "@/lib/context";
import { type LiveState, mostFresh } from "@/lib/core/live/live";
import { resolveFilter, type VerificationFilter } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";

/** A page of the list as somebody has it before them. */
export type ShownPage = {
  filter: VerificationFilter;
  status?: VerificationStatus;
  ids: readonly string[];
  since: Date;
};

/** What has changed of a page since it was shown, within the scope. */
export async function getLiveState({ db, scope }: Ctx, { filter, ...page }: ShownPage): Promise<LiveState> {
  const shown = { ...page, filter: resolveFilter(filter, new Date()) };
  const [fresh, changed] = await Promise.all([
    countFresh(db, scope, shown, mostFresh),
    selectChangedStatuses(db, scope, shown),
  ]);
  return { fresh, statuses: Object.fromEntries(changed.map(({ id, status }) => [id, status])) };
}
