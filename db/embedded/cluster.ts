import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import postgres from "postgres";
import { type Account, canReach, giveTo, serverAccount } from "./account";
import { binariesFor } from "./binaries";
import { pickPort } from "./port";

/** One PostgreSQL data folder and what is needed to run and reach it. */
export type Cluster = {
  folder: string;
  log: string;
  account: Account;
  binaries: string;
  settingsFile: string;
};

const newPassword = () => randomBytes(18).toString("base64url");

/** `runtimePassword` is missing in folders that were made before there was such a user. */
type Settings = { port: number; ownerPassword: string; password: string; runtimePassword?: string };

const owner = "postgres";
const application = "proofdesk";
const runtime = "proofdesk_app";

export function locateCluster(dataFolder: string): Cluster {
  const folder = join(dataFolder, "postgres");
  const account = serverAccount(folder);
  return {
    folder,
    account,
    log: join(dataFolder, "postgres.log"),
    settingsFile: join(dataFolder, "postgres.json"),
    binaries: binariesFor(account),
  };
}

const readSettings = ({ settingsFile }: Cluster): Settings => JSON.parse(readFileSync(settingsFile, "utf8"));

function saveSettings({ settingsFile }: Cluster, settings: Settings) {
  writeFileSync(`${settingsFile}.new`, JSON.stringify(settings), { mode: 0o600 });
  renameSync(`${settingsFile}.new`, settingsFile);
}

export async function moveToFreePort(cluster: Cluster) {
  saveSettings(cluster, { ...readSettings(cluster), port: await pickPort() });
}

export const portOf = (cluster: Cluster) => readSettings(cluster).port;

const urlFor = (port: number, user: string, password: string, database: string) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

/** For looking after the server. */
export function ownerUrl(cluster: Cluster) {
  const { port, ownerPassword } = readSettings(cluster);
  return urlFor(port, owner, ownerPassword, "postgres");
}

/** For migrations: a user who owns the one database and its tables, and is nothing outside it. */
export function migrationUrl(cluster: Cluster) {
  const { port, password } = readSettings(cluster);
  return urlFor(port, application, password, application);
}

/** For everything else: a user who owns nothing, and may do what `db/grant.ts` says. */
export function applicationUrl(cluster: Cluster) {
  const { port, runtimePassword } = readSettings(cluster);
  if (!runtimePassword) throw new Error(`${cluster.settingsFile} holds no password for ${runtime}.`);
  return urlFor(port, runtime, runtimePassword, application);
}

function requireRuntimePassword(cluster: Cluster): string {
  const settings = readSettings(cluster);
  const runtimePassword = settings.runtimePassword ?? newPassword();
  if (!settings.runtimePassword) saveSettings(cluster, { ...settings, runtimePassword });
  return runtimePassword;
}

async function createRole(sql: postgres.Sql, name: string, password: string) {
  const [role] = await sql`select from pg_roles where rolname = ${name}`;
  // The folder's settings may be older than the role: what they say holds.
  await sql.unsafe(`${role ? "alter" : "create"} role ${name} login password '${password}'`);
}

/** The users and the database that are not there yet. Only one process at a time may call this. */
export async function createDatabase(cluster: Cluster) {
  const sql = postgres(ownerUrl(cluster), { max: 1 });
  const name = sql(application);
  await createRole(sql, application, readSettings(cluster).password);
  await createRole(sql, runtime, requireRuntimePassword(cluster));
  const [database] = await sql`select from pg_database where datname = ${application}`;
  if (!database) await sql`create database ${name} owner ${name}`;
  await sql.end();
}

/**
 * How the server is told its folder. Where a folder above is closed to its account (root, below /root), it starts
 * inside the folder and never has to walk there.
 */
export const folderArgument = ({ folder, account }: Cluster) =>
  canReach(account, folder) ? folder : "/proc/self/cwd";

/** What killed processes have left half-made. An orphaned initdb may still be writing to it for a moment. */
function removeWorkshops(folder: string) {
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(`${basename(folder)}.new-`)) continue;
    rmSync(join(dirname(folder), name), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** Makes the data folder on first use. Killed half-way, it starts over. */
export async function createCluster(cluster: Cluster) {
  if (existsSync(join(cluster.folder, "PG_VERSION"))) return;
  if (!existsSync(cluster.settingsFile)) {
    saveSettings(cluster, { port: await pickPort(), ownerPassword: newPassword(), password: newPassword() });
  }
  removeWorkshops(cluster.folder);
  const workshop = `${cluster.folder}.new-${process.pid}`;
  const half = { ...cluster, folder: join(workshop, "cluster") };
  const passwordFile = join(workshop, "password");
  mkdirSync(half.folder, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, readSettings(cluster).ownerPassword, { mode: 0o600 });
  for (const path of [workshop, half.folder, passwordFile]) giveTo(cluster.account, path);
  initialise(half);
  renameSync(half.folder, cluster.folder);
  removeWorkshops(cluster.folder);
}

function initialise(cluster: Cluster) {
  const { status, stderr, error } = spawnSync(
    join(cluster.binaries, "initdb"),
    [
      `--pgdata=${folderArgument(cluster)}`,
      `--username=${owner}`,
      "--pwfile=../password",
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--locale=C.UTF-8",
      "--no-instructions",
    ],
    { ...cluster.account, cwd: cluster.folder, encoding: "utf8" },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`PostgreSQL could not make its data folder: ${stderr.trim()}`);
}
