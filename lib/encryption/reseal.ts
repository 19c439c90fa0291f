import { setTimeout as sleep } from "node:timers/promises";
import { countTransactionsBefore, selectNow } from "@/db/queries/sealed";
import type { Ctx } from "@/lib/context";
import { noticeMs } from "@/lib/secrets/encryption-keys";
import { removeErased, resealFiles } from "./reseal-files";
import { resealRows } from "./reseal-rows";
import { newTally, type Tally } from "./tally";

const mostPasses = 10;

/** Until every process seals with the key of now, and what was sealed before is where it can be found. */
async function untilSwitched({ db }: Ctx) {
  await sleep(2 * noticeMs);
  const switchedAt = await selectNow(db);
  while ((await countTransactionsBefore(db, switchedAt)) > 0) await sleep(100);
}

async function pass(ctx: Ctx, say: (sentence: string) => void): Promise<Tally> {
  const tally = newTally((place, { seen, resealed }) =>
    say(`${place}: ${seen.toLocaleString("en")} seen so far, ${resealed.toLocaleString("en")} sealed anew`),
  );
  await resealRows(ctx, tally);
  await removeErased(ctx, await resealFiles(tally));
  return tally;
}

/**
 * Seals everything with the encryption key of now, while the installation runs, and looks at all of it again until a
 * pass finds nothing to do. Can be cut short anywhere: both keys are known until it has ended.
 */
export async function resealEverything(ctx: Ctx, say: (sentence: string) => void): Promise<Tally> {
  await untilSwitched(ctx);
  for (let round = 1; round <= mostPasses; round++) {
    const tally = await pass(ctx, say);
    if (tally.resealed === 0) return tally;
    say(`${tally.resealed.toLocaleString("en")} sealed anew. Looking at everything again.`);
  }
  throw new Error("something goes on being sealed with the old key");
}
