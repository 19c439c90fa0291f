import { log } from "@/lib/log";

/** What is left of a job once everything that must not be lost stands in the database. */
export type Rest = () => Promise<void>;

const underWay = new Set<Promise<void>>();

/**
 * Lets a job end while its rest goes on, so that waiting for somebody's server takes no worker's place. A rest that
 * is cut off, or breaks, has a job that comes after it.
 */
export async function inBackground(begun: Promise<Rest | undefined>) {
  const rest = await begun;
  if (!rest) return;
  const running = rest()
    .catch((error: unknown) => log.error("a webhook could not be settled", { error }))
    .finally(() => underWay.delete(running));
  underWay.add(running);
}

/** Settles when nothing goes on any more. */
export async function whenIdle() {
  while (underWay.size > 0) await Promise.all(underWay);
}
