import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { sql } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { env } from "@/lib/env";
import { connect } from "./client";

test("a server that is not there is an error for each who asks, and no wait", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const { db, close } = connect(`postgres://nobody@127.0.0.1:${port}/none`, { max: 1 });
  onTestFinished(close);
  for (let asked = 0; asked < 3; asked++)
    await expect(db.execute(sql`select 1`)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
});

test("a connection that breaks is replaced", async () => {
  const { db, close } = connect(env().DATABASE_URL, { max: 1 });
  onTestFinished(close);
  const pid = async () => (await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`))[0]?.pid;
  const first = await pid();
  await expect(db.execute(sql`select pg_terminate_backend(pg_backend_pid())`)).rejects.toThrow();
  // The answer to the one may be the goodbye to the other.
  await expect.poll(() => pid().catch(() => first)).not.toBe(first);
});
