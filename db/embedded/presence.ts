import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Identity, isAlive, ownIdentity } from "./liveness";

// All of it is in the file's name, so that a half-written file cannot exist.
const nameOf = ({ pid, startedAt }: Identity) => `${pid}@${encodeURIComponent(startedAt)}`;

function identityOf(name: string): Identity {
  const [pid, startedAt = ""] = name.split("@");
  return { pid: Number(pid), startedAt: decodeURIComponent(startedAt) };
}

const ownFile = (folder: string) => join(folder, nameOf(ownIdentity()));

/** Makes it known in `folder` that this process is there. */
export function enter(folder: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(ownFile(folder), "");
}

export const leave = (folder: string) => rmSync(ownFile(folder), { force: true });

/** The other living processes that entered; forgets the dead. */
export function othersIn(folder: string): Identity[] {
  mkdirSync(folder, { recursive: true });
  const own = nameOf(ownIdentity());
  return readdirSync(folder)
    .filter((name) => name !== own)
    .map(identityOf)
    .filter((identity) => {
      const alive = isAlive(identity);
      if (!alive) rmSync(join(folder, nameOf(identity)), { force: true });
      return alive;
    });
}
