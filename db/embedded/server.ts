import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { type Cluster, folderArgument, moveToFreePort, ownerUrl, portOf } from "./cluster";
import { isRunning, isTaken } from "./liveness";
import { isFree } from "./port";

/** Backends orphaned by a kill hold on to the memory until their statement ends. */
const patience = 45_000;

/** What differs from PostgreSQL's defaults. Durability (fsync, synchronous_commit) stays as it is: on. */
const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  random_page_cost: "1.1",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
};

const lockFile = ({ folder }: Cluster) => join(folder, "postmaster.pid");

/** The server takes its lock away when it ends, which may be at any moment. */
function lockHolder(cluster: Cluster) {
  try {
    return Number(readFileSync(lockFile(cluster), "utf8").split("\n")[0]);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Process id of the living server. */
export function findServer(cluster: Cluster) {
  const pid = lockHolder(cluster);
  return pid && isRunning(pid, "postgres") ? pid : undefined;
}

/** PostgreSQL judges a lock by its number alone, and would wait for a zombie or for a stranger who has it now. */
function removeMisleadingLock(cluster: Cluster) {
  const pid = lockHolder(cluster);
  if (!pid || isTaken(pid)) rmSync(lockFile(cluster), { force: true });
}

function launch(cluster: Cluster): ChildProcess {
  removeMisleadingLock(cluster);
  const log = openSync(cluster.log, "a", 0o600);
  const flags = Object.entries({ ...settings, port: String(portOf(cluster)) });
  const child = spawn(
    join(cluster.binaries, "postgres"),
    ["-D", folderArgument(cluster), ...flags.flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    { ...cluster.account, cwd: cluster.folder, detached: true, stdio: ["ignore", log, log] },
  );
  child.on("error", () => {});
  child.unref();
  closeSync(log);
  if (!child.pid) throw new Error(`${cluster.binaries}/postgres cannot be run.`);
  return child;
}

/** Not there yet, starting up, or recovering. */
const temporary = ["ECONNREFUSED", "ECONNRESET", "CONNECT_TIMEOUT", "CONNECTION_CLOSED", "57P01", "57P03"];

async function answers(cluster: Cluster): Promise<boolean> {
  const sql = postgres(ownerUrl(cluster), { max: 1, connect_timeout: 3 });
  try {
    await sql`select 1`;
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && temporary.includes(String(error.code))) return false;
    throw error;
  } finally {
    await sql.end({ timeout: 0 });
  }
}

/** Waits through start and crash recovery. */
async function untilItAnswers(cluster: Cluster, isThere: () => boolean) {
  while (isThere()) {
    if (await answers(cluster)) return true;
    await sleep(30);
  }
  return false;
}

/** Starts the server unless it runs, and waits until it answers. Only one process at a time may call this. */
export async function ensureServer(cluster: Cluster) {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const child = findServer(cluster) ? undefined : launch(cluster);
    const isThere = () =>
      child ? child.exitCode === null && child.signalCode === null : findServer(cluster) !== undefined;
    if (await untilItAnswers(cluster, isThere)) return;
    if (!(await isFree(portOf(cluster), "127.0.0.1"))) await moveToFreePort(cluster);
    await sleep(250);
  }
  throw new Error(`PostgreSQL does not start; ${cluster.log} says why.`);
}

/** Rolls back what runs, writes everything out, and waits until the server is gone. */
export async function stopServer(cluster: Cluster) {
  const pid = findServer(cluster);
  if (!pid) return;
  process.kill(pid, "SIGINT");
  while (findServer(cluster) === pid) await sleep(20);
}

/** Ends the server without writing anything out; the next start recovers from the log. */
export function killServer(cluster: Cluster) {
  const pid = findServer(cluster);
  if (pid) process.kill(pid, "SIGQUIT");
}
