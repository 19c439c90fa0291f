import { countCreatedSince, countOpenOf } from "@/db/queries/integration-usage";
import type { Ctx } from "@/lib/context";
import type { Integration } from "./get";

const days = 30;

/** Verifications of the last thirty days, by integration. */
export async function countRecent({ db, scope }: Ctx, now: Date): Promise<Map<string, number>> {
  const since = new Date(now.getTime() - days * 86_400_000);
  const counts = await countCreatedSince(db, scope, since);
  return new Map(counts.map(({ integrationId, total }) => [integrationId, total]));
}

/** Verifications that their end users have not finished. */
export const countOpen = ({ db, scope }: Ctx, { id }: Pick<Integration, "id">): Promise<number> =>
  countOpenOf(db, scope, id);
