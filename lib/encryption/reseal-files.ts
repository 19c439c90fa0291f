import { selectKnownIds } from "@/db/queries/media";
import type { Ctx } from "@/lib/context";
import { removeAll, resealFile } from "@/lib/media/storage";
import { storedKeys } from "@/lib/media/walk";
import type { Tally } from "./tally";

const sayEvery = 1000;

/** A row comes within seconds of its files. */
const rowMs = 600_000;

/** When the file was stored, where it was sealed anew. A file that no key opens is counted like a row. */
async function resealOne(key: string, tally: Tally): Promise<Date | undefined> {
  tally.seen++;
  if (tally.seen % sayEvery === 0) tally.say("pictures");
  const [outcome] = await Promise.allSettled([resealFile(key)]);
  const storedAt = tally.attempt(() => {
    if (outcome.status === "rejected") throw outcome.reason;
    return outcome.value;
  });
  if (storedAt) tally.resealed++;
  return storedAt;
}

/** The pictures on the disk, uploads in pieces too. Ids of what was sealed anew and has its row, if it ever gets one. */
export async function resealFiles(tally: Tally): Promise<string[]> {
  const ids = new Set<string>();
  const before = new Date(Date.now() - rowMs);
  for await (const stored of storedKeys())
    for (const { id, key } of stored) {
      const storedAt = await resealOne(key, tally);
      if (storedAt && storedAt < before) ids.add(id);
    }
  tally.say("pictures");
  return [...ids];
}

/** Removes again what was erased at the very moment in which it was sealed. */
export async function removeErased({ db }: Ctx, ids: readonly string[]) {
  for (let from = 0; from < ids.length; from += 500) {
    const some = ids.slice(from, from + 500);
    const known = new Set(await selectKnownIds(db, some));
    for (const id of some.filter((id) => !known.has(id))) await removeAll(id);
  }
}
