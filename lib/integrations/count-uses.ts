import { findCredential } from "@/db/queries/credentials";
import { countRequestsSince } from "@/db/queries/requests";
import type { Ctx } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import type { RecentUse } from "@/lib/core/integration/key";

const dayMs = 86_400_000;
const most = 10_000;

/** How much a key was used in the last 24 hours: what whoever revokes it should know. */
export async function countUses({ db, scope }: Ctx, id: string, now = new Date()): Promise<RecentUse> {
  const credential = await findCredential(db, scope, id);
  if (!credential) throw notFound("key");
  const requests = await countRequestsSince(db, scope, id, new Date(now.getTime() - dayMs), most + 1);
  const { lastUsedAt, lastUsedIp } = credential;
  return { requests: Math.min(requests, most), isMore: requests > most, lastUsedAt, lastUsedIp };
}
