import { spawnSync } from "node:child_process";
import { chownSync, existsSync, readFileSync, statSync } from "node:fs";

/** Whom a child process runs as; empty means as ourselves. */
export type Account = { uid?: number; gid?: number };

const isRoot = () => process.getuid?.() === 0;

type Entry = { name: string | undefined; uid: number; gid: number };

const readAccounts = (): Entry[] =>
  readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));

/** PostgreSQL refuses to run as root: it then runs as its folder's owner, or as one of the accounts meant for that. */
export function serverAccount(folder: string): Account {
  if (!isRoot()) return {};
  const accounts = readAccounts();
  const owner = existsSync(folder) ? statSync(folder).uid : 0;
  const account =
    accounts.find(({ uid }) => owner !== 0 && uid === owner) ??
    accounts.find(({ name }) => name === "postgres") ??
    accounts.find(({ name }) => name === "nobody");
  if (!account) {
    throw new Error(
      "PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody.",
    );
  }
  return { uid: account.uid, gid: account.gid };
}

export function giveTo({ uid, gid }: Account, path: string) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** A folder above may be closed to that account, /root or one from `mktemp -d` for instance. */
export const canReach = (account: Account, path: string) =>
  account.uid === undefined || spawnSync("test", ["-r", path], { ...account, cwd: "/" }).status === 0;
