import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Process = { pid: number; parent: number; command: string };

/** One that ends while it is looked at is none. */
function readProcess(pid: string): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const parent = Number(/^.*\) \S (\d+)/s.exec(stat)?.[1]);
    return [{ pid: Number(pid), parent, command: readFileSync(`/proc/${pid}/cmdline`, "utf8") }];
  } catch (error) {
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
}

function askPs(): Process[] {
  const { stdout } = spawnSync("ps", ["-Ao", "pid=,ppid=,command="], { encoding: "utf8" });
  return [...stdout.matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm)].map(([, pid, parent, command = ""]) => ({
    ...{ pid: Number(pid), parent: Number(parent), command },
  }));
}

/** A process and all below it, parents first. */
export function familyOf(pid: number): Process[] {
  const all =
    process.platform === "linux"
      ? readdirSync("/proc")
          .filter((name) => /^\d+$/.test(name))
          .flatMap(readProcess)
      : askPs();
  const below = (parent: number): Process[] =>
    all.filter((child) => child.parent === parent).flatMap((child) => [child, ...below(child.pid)]);
  return [...all.filter((found) => found.pid === pid), ...below(pid)];
}

/** The server of an embedded database. */
export const postmasterOf = (dataFolder: string) =>
  Number(readFileSync(join(dataFolder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
