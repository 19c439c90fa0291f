import { sql } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { database } from "@/db/client";
import { env } from "@/lib/env";
import { stayAlive } from "./alive";

/** The process ids of the sessions that hold the lock of a pool. */
const holders = async (poolId: string) =>
  (
    await database().execute<{ pid: number }>(sql`
      select pid from pg_locks
      where locktype = 'advisory' and granted and objid = (hashtext(${poolId})::bigint & 4294967295)::oid`)
  ).map(({ pid }) => pid);

test("a pool shows that it lives, shows it again when its connection breaks, and stops when told", async () => {
  const poolId = `pool-${crypto.randomUUID()}`;
  const { stop } = stayAlive(env().DATABASE_URL, poolId);
  onTestFinished(stop);
  await expect.poll(() => holders(poolId)).toHaveLength(1);
  const [first] = await holders(poolId);

  await database().execute(sql`select pg_terminate_backend(${first}::int)`);
  await expect
    .poll(async () => (await holders(poolId)).filter((pid) => pid !== first), { timeout: 5000 })
    .toHaveLength(1);

  await stop();
  await expect.poll(() => holders(poolId)).toEqual([]);
});
