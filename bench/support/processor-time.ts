import { readFileSync } from "node:fs";

/** What a process has spent on a processor, where the system tells: waiting for one that others use is not in it. */
export function processorTime(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch (error) {
    if (error instanceof Error && "code" in error) return Number.NaN;
    throw error;
  }
}
