import { selectAttempts } from "@/db/queries/attempts";
import { selectDecisions } from "@/db/queries/decisions";
import { selectAlike, selectLookAlikes } from "@/db/queries/reviews-look-alikes";
import type { Ctx } from "@/lib/context";
import { type EarlierAttempt, type LookAlikes, likenesses } from "@/lib/core/review/look-alike";
import { getVerification } from "@/lib/verifications/get";

/** Shown at most for each thing that is shared. */
const shown = 20;

/** Other verifications that may be about the same person or document, and the earlier attempts of this one. */
export async function listLookAlikes(ctx: Ctx, id: string): Promise<LookAlikes> {
  const { db, scope } = ctx;
  const verification = await getVerification(ctx, id);
  const [earlier, ...found] = await Promise.all([
    listEarlierAttempts(ctx, id),
    ...likenesses.map(async (likeness) => ({
      likeness,
      ids: await selectAlike(db, scope, verification, likeness, shown + 1),
    })),
  ]);
  const alike = new Set(found.flatMap(({ ids }) => ids.slice(0, shown)));
  const rows = alike.size > 0 ? await selectLookAlikes(db, scope, [...alike]) : [];
  const lookAlikes = rows.map((row) => ({
    ...row,
    likenesses: found.flatMap(({ likeness, ids }) => (ids.includes(row.id) ? likeness : [])),
  }));
  return { earlier, lookAlikes, hasMore: found.some(({ ids }) => ids.length > shown) };
}

async function listEarlierAttempts({ db, scope }: Ctx, id: string): Promise<EarlierAttempt[]> {
  const [attempts, decisions] = await Promise.all([
    selectAttempts(db, scope, id),
    selectDecisions(db, scope, id),
  ]);
  return attempts.slice(1).map(({ id, number, status, submittedAt, decidedAt }) => {
    const decision = decisions.find(({ attemptId, verdict }) => attemptId === id && verdict !== "review");
    return {
      ...{ id, number, status, submittedAt, decidedAt },
      reason: decision?.reason ?? null,
      decidedBy: decision?.actorName ?? null,
    };
  });
}
