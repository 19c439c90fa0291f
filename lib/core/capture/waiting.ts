/** Decisions made lately, as far as they say how long the next one takes. */
export type RecentDecision = { submittedAt: Date; decidedAt: Date };

/** Fewer than these say nothing. */
const minDecisions = 3;

function median(values: number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/**
 * How long a submission that has waited since `submittedAt` will go on waiting: what those that took at least as long
 * took from there on, and no less than those ahead of it need at the pace of late. Null where nothing is known: it has
 * waited longer than any, or too few were decided.
 */
export function expectedSeconds(
  recent: readonly RecentDecision[],
  { submittedAt, now, ahead }: { submittedAt: Date; now: Date; ahead: number },
): number | null {
  if (recent.length < minDecisions) return null;
  const waited = Math.max(0, now.getTime() - submittedAt.getTime());
  const rests = recent
    .map((decision) => decision.decidedAt.getTime() - decision.submittedAt.getTime() - waited)
    .filter((rest) => rest > 0);
  const rest = median(rests);
  if (rest === undefined) return null;
  const times = recent.map(({ decidedAt }) => decidedAt.getTime()).toSorted((a, b) => a - b);
  const pace = median(times.slice(1).map((time, index) => time - (times[index] as number))) ?? 0;
  return Math.ceil(Math.max(rest, ahead * pace) / 1000);
}
