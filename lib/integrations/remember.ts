import type { Ctx } from "@/lib/context";

/** What is revoked or paused is refused by every process within this time. */
const milliseconds = 1000;
const most = 1000;

type Find<Found> = (ctx: Pick<Ctx, "db">, key: string) => Promise<Found | undefined>;

/** The same as `find`, but up to a second old: where the question would cost as much as the answer. What is not found is asked for again. */
export function remember<Found extends object>(find: Find<Found>): Find<Found> {
  const remembered = new Map<string, { found: Found; until: number }>();
  return async (ctx, key) => {
    const now = Date.now();
    const known = remembered.get(key);
    if (known && known.until > now) return known.found;
    const found = await find(ctx, key);
    if (remembered.size >= most) remembered.clear();
    if (found) remembered.set(key, { found, until: now + milliseconds });
    return found;
  };
}
