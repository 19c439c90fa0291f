import { countAhead, selectRecentDecisions } from "@/db/queries/waiting";
import type { Ctx } from "@/lib/context";
import { expectedSeconds } from "@/lib/core/capture/waiting";
import type { Attempt, Verification } from "@/lib/core/verification/verification";

const recentDays = 14;

/** How long the end user still waits for a decision, as far as that can be known. */
export async function estimateWaiting(
  { db }: Pick<Ctx, "db">,
  { integrationId }: Pick<Verification, "integrationId">,
  { submittedAt }: Pick<Attempt, "submittedAt">,
  now: Date,
) {
  if (!submittedAt) return { expectedSeconds: null };
  // Times and numbers of the whole integration: wider than what an end user reaches, and about nobody.
  const scope = { integrationIds: [integrationId] };
  const since = new Date(now.getTime() - recentDays * 86_400_000);
  const [recent, ahead] = await Promise.all([
    selectRecentDecisions(db, scope, integrationId, since),
    countAhead(db, scope, integrationId, submittedAt),
  ]);
  return { expectedSeconds: expectedSeconds(recent, { submittedAt, now, ahead }) };
}
