import {
  type SealedRow,
  selectSealed,
  selectSealedSettings,
  setSealed,
  setSealedSetting,
} from "@/db/queries/sealed";
import type { Ctx } from "@/lib/context";
import { resealText } from "@/lib/secrets/seal";
import { contextOfSetting, type SealedPlace, sealedPlaces } from "./places";
import type { Tally } from "./tally";

const batchSize = 200;

async function resealRow(
  row: SealedRow,
  context: string,
  tally: Tally,
  set: (next: string) => Promise<unknown>,
) {
  tally.seen++;
  const next = tally.attempt(() => resealText(row.sealed, context));
  if (next === undefined) return;
  await set(next);
  tally.resealed++;
}

async function resealColumn({ db }: Ctx, place: SealedPlace, tally: Tally) {
  for (let after: readonly string[] | undefined; ; ) {
    const rows = await selectSealed(db, place, after, batchSize);
    for (const row of rows)
      await resealRow(row, place.contextOf(row.ids), tally, (next) => setSealed(db, place, row, next));
    after = rows.at(-1)?.ids;
    if (rows.length < batchSize) return;
  }
}

/** Everything sealed in the database, place by place. */
export async function resealRows(ctx: Ctx, tally: Tally) {
  for (const place of sealedPlaces) {
    await resealColumn(ctx, place, tally);
    tally.say(place.name);
  }
  for (const row of await selectSealedSettings(ctx.db)) {
    const [name = ""] = row.ids;
    await resealRow(row, contextOfSetting(name), tally, (next) => setSealedSetting(ctx.db, row, next));
  }
  tally.say("settings");
}
