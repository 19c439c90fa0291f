import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process, told apart from a later one with the same number by when it started. */
export type Identity = { pid: number; startedAt: string };

/** What Linux keeps of a process: its name, then state, … start time as the 20th of what follows. */
function readStat(pid: number) {
  try {
    const [, name, rest] = /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    const fields = rest?.split(" ");
    return { name, state: fields?.[0], startedAt: fields?.[19] };
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

function askPs(pid: number) {
  const { stdout } = spawnSync("ps", ["-o", "state=,lstart=,comm=", "-p", String(pid)], { encoding: "utf8" });
  const [, state, startedAt, name] = /^(\w)\S*\s+(.{24})\s+(\S.*)$/m.exec(stdout ?? "") ?? [];
  return state ? { name: name?.split("/").at(-1), state, startedAt } : undefined;
}

/** A zombie counts as gone: it holds nothing, and without an init process it may stay for ever. */
function inspect(pid: number) {
  const found = process.platform === "linux" ? readStat(pid) : askPs(pid);
  return found?.state === "Z" || found?.state === "X" ? undefined : found;
}

export const ownIdentity = (): Identity => ({
  pid: process.pid,
  startedAt: inspect(process.pid)?.startedAt ?? "",
});

export const isAlive = ({ pid, startedAt }: Identity) => inspect(pid)?.startedAt === startedAt;

export const isRunning = (pid: number, name: string) => inspect(pid)?.name === name;

/** Whether the number belongs to any process, a zombie included. */
export function isTaken(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
