import { countCreatedSince } from "@/db/queries/integration-usage";
import type { Ctx } from "@/lib/context";

const days = 30;

/** Verifications of the last thirty days, by integration. */
export async function countRecent({ db, scope }: Ctx, now: Date): Promise<Map<string, number>> {
  const since = new Date(now.getTime() - days * 86_400_000);
  const counts = await countCreatedSince(db, scope, since);
  return new Map(counts.map(({ integrationId, total }) => [integrationId, total]));
}
