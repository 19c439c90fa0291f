import { sql } from "drizzle-orm";
import { beforeAll } from "vitest";
import { database } from "@/db/client";

/** What the tests of other files have left in the queue would be done first, and could take a worker a minute. */
export function emptyQueue() {
  beforeAll(async () => {
    await database().execute(sql`delete from graphile_worker._private_jobs`);
  });
}
