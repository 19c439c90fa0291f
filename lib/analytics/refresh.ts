import { countDays, type DirtyDay, lockCells, setAsOf, takeDirtyDays } from "@/db/queries/analytics-cells";
import { everythingIn } from "@/db/queries/analytics-facts";
import { addEnvironments, addMonths } from "@/db/queries/analytics-sums";
import { type Ctx, inTransaction } from "@/lib/context";
import { foldCounts } from "@/lib/verifications/fold";

/** Days of integrations at once, and how often in one run: the next run goes on with what is left. */
const batch = 200;
const mostBatches = 40;

/** The same days of all integrations together. */
const environmentsOf = (days: readonly DirtyDay[]): DirtyDay[] =>
  [...new Set(days.map(({ day }) => day))].flatMap((day) =>
    Object.values(everythingIn).map((integrationId) => ({ integrationId, day })),
  );

function monthsOf(days: readonly DirtyDay[]): DirtyDay[] {
  const months = new Map(
    days.map(({ integrationId, day }) => {
      const month = { integrationId, day: `${day.slice(0, 8)}01` };
      return [`${integrationId} ${month.day}`, month];
    }),
  );
  return [...months.values()];
}

/** Counts some of the days anew whose verifications have changed; `left` where there may be more. */
const countSome = (ctx: Ctx) =>
  inTransaction(ctx, async ({ db }): Promise<"left" | "done" | "busy"> => {
    if (!(await lockCells(db))) return "busy";
    const days = await takeDirtyDays(db, batch);
    if (days.length === 0) return "done";
    await countDays(db, days);
    const together = environmentsOf(days);
    await addEnvironments(db, together);
    await addMonths(db, monthsOf([...days, ...together]));
    return days.length < batch ? "done" : "left";
  });

/** Brings the kept figures up to what has happened by now. Where somebody else is at it, nothing is left to do. */
export async function refreshAnalytics(ctx: Ctx, now: Date) {
  await foldCounts(ctx);
  for (let turn = 0; turn < mostBatches; turn++) {
    const state = await countSome(ctx);
    if (state === "busy") return;
    if (state === "done") {
      await setAsOf(ctx.db, now);
      return;
    }
  }
}
