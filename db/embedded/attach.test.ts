import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { test as base, expect } from "vitest";
import { isRunning } from "./liveness";

const program = `
  import { attachEmbedded } from ${JSON.stringify(new URL("./attach.ts", import.meta.url))};
  const { migrationUrl: url, detach } = await attachEmbedded(process.argv[1]);
  process.on("SIGTERM", () => detach().then(() => process.exit(0)));
  process.send(url);
`;

type Attached = { url: string; child: ChildProcess };

async function attach(folder: string): Promise<Attached> {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program, folder], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const exited = once(child, "exit").then(([code]) => Promise.reject(new Error(`exited with ${code}`)));
  exited.catch(() => {});
  const [url] = await Promise.race([once(child, "message"), exited]);
  return { url, child };
}

async function end({ child }: Attached, signal: NodeJS.Signals) {
  const exited = once(child, "exit");
  child.kill(signal);
  await exited;
}

async function query(url: string, text: string) {
  const sql = postgres(url, { max: 1 });
  try {
    return await sql.unsafe(text);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const serverOf = (folder: string) =>
  Number(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: the shape vitest asks for
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "proofdesk-attach-"));
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

test("processes that start at once share one server, and the last one stops it", async ({ folder }) => {
  const all = await Promise.all([attach(folder), attach(folder), attach(folder)]);
  expect(new Set(all.map(({ url }) => url)).size).toBe(1);
  const server = serverOf(folder);
  const [first, second, third] = all;
  if (!first || !second || !third) throw new Error("three were started");
  await end(first, "SIGTERM");
  await end(second, "SIGKILL");
  await query(third.url, "select 1");
  await end(third, "SIGTERM");
  expect(isRunning(server, "postgres")).toBe(false);
});

test("a killed owner leaves a server that the next one takes over and stops", async ({ folder }) => {
  const killed = await attach(folder);
  await query(killed.url, "create table kept as select 7 as value");
  const server = serverOf(folder);
  await end(killed, "SIGKILL");
  const next = await attach(folder);
  expect(serverOf(folder)).toBe(server);
  expect(await query(next.url, "select value from kept")).toEqual([{ value: 7 }]);
  await end(next, "SIGTERM");
  expect(isRunning(server, "postgres")).toBe(false);
});

test("a killed server comes back by itself with all that was committed", async ({ folder }) => {
  const attached = await attach(folder);
  await query(attached.url, "create table kept as select 7 as value");
  const orphaned = query(attached.url, "select pg_sleep(2)").catch(() => {});
  const server = serverOf(folder);
  await sleep(200);
  process.kill(server, "SIGKILL");
  await expect
    .poll(() => query(attached.url, "select value from kept").catch(() => undefined))
    .toEqual([{ value: 7 }]);
  expect(serverOf(folder)).not.toBe(server);
  await orphaned;
  await end(attached, "SIGTERM");
});

test.each([
  ["names a process that is no server", `${process.pid}\n`],
  ["is empty", ""],
])("a lock file that %s does not keep the server from starting", async (_, content) => {
  const folder = await mkdtemp(join(tmpdir(), "proofdesk-attach-"));
  await end(await attach(folder), "SIGTERM");
  writeFileSync(join(folder, "postgres", "postmaster.pid"), content);
  const again = await attach(folder);
  await query(again.url, "select 1");
  await end(again, "SIGTERM");
  await rm(folder, { recursive: true });
});
