const hour = 3_600_000;
const day = 24 * hour;

/** Units that totals are kept in, and how one of them is named: names sort as their times do. */
const units = {
  hour: (at: Date) => at.toISOString().slice(0, 13),
  day: (at: Date) => at.toISOString().slice(0, 10),
  month: (at: Date) => at.toISOString().slice(0, 7),
} as const;
type Unit = keyof typeof units;

/** Whole units of UTC, `from` inclusive, `to` exclusive. */
export type KeptSegment = { dimension: Unit; from: string; to: string };
/** What no whole unit covers. */
export type RawSegment = { from: Date; to: Date };

export type TimeSegments = {
  kept: KeptSegment[];
  raw: RawSegment[];
  /** All that the kept segments cover. */
  covered: RawSegment | undefined;
};

const floor: Record<Unit, (at: Date) => Date> = {
  hour: (at) => new Date(Math.floor(at.getTime() / hour) * hour),
  day: (at) => new Date(Math.floor(at.getTime() / day) * day),
  month: (at) => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1)),
};

function ceil(unit: Unit, at: Date): Date {
  const start = floor[unit](at);
  if (start.getTime() === at.getTime()) return at;
  return unit === "month"
    ? new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))
    : new Date(start.getTime() + (unit === "day" ? day : hour));
}

/** From the largest to the smallest. */
const sizes = ["month", "day", "hour"] as const;

/** The range as the largest whole units that it holds, and finer ones at its ends. */
function split([unit, ...finer]: Unit[], from: Date, to: Date, into: TimeSegments) {
  if (from >= to) return;
  if (!unit) {
    into.raw.push({ from, to });
    return;
  }
  const [first, last] = [ceil(unit, from), floor[unit](to)];
  if (first >= last) return split(finer, from, to, into);
  split(finer, from, first, into);
  into.kept.push({ dimension: unit, from: units[unit](first), to: units[unit](last) });
  split(finer, last, to, into);
}

/** How to count what was created from one time until another: from totals that are kept, and by rows at the ragged ends. */
export function timeSegments(from: Date, to: Date, finest: Unit = "hour"): TimeSegments {
  const [first, last] = [ceil(finest, from), floor[finest](to)];
  const segments: TimeSegments = {
    ...{ kept: [], raw: [] },
    covered: first < last ? { from: first, to: last } : undefined,
  };
  split(sizes.slice(0, sizes.indexOf(finest) + 1), from, to, segments);
  return segments;
}
