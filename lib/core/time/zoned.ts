const minute = 60_000;
const day = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string) {
  const known = formats.get(timeZone);
  if (known) return known;
  const two = "2-digit" as const;
  const made = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone, hourCycle: "h23", year: "numeric", month: two, day: two },
    ...{ hour: two, minute: two, second: two },
  });
  formats.set(timeZone, made);
  return made;
}

/** What clocks in the zone show, to the second: `2026-11-20T15:04:05`. */
export function wallTime(at: Date, timeZone: string): string {
  const parts = formatIn(timeZone).formatToParts(at);
  const part = (wanted: Intl.DateTimeFormatPartTypes) =>
    parts.find(({ type }) => type === wanted)?.value ?? "";
  const date = `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
  return `${date}T${part("hour")}:${part("minute")}:${part("second")}`;
}

const asUtc = (wall: string) => Date.parse(`${wall}Z`);

/** How far clocks in the zone are ahead of UTC. */
const offset = (at: number, timeZone: string) =>
  asUtc(wallTime(new Date(at), timeZone)) - Math.floor(at / 1000) * 1000;

/**
 * When clocks in the zone show `wall` (`2026-11-20T15:04`, or with seconds), the first time where they do so twice;
 * where they leap over it, when they leap. Undefined where it is no time at all.
 */
export function instantAt(wall: string, timeZone: string): Date | undefined {
  const text = wall.length === 16 ? `${wall}:00` : wall;
  const utc = asUtc(text);
  if (Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 19) !== text) return undefined;
  const [before, after] = [utc - offset(utc - day, timeZone), utc - offset(utc + day, timeZone)];
  const shown = [before, after].filter((at) => wallTime(new Date(at), timeZone) === text);
  return new Date(shown.length > 0 ? Math.min(...shown) : before);
}

/** When the day (`2026-11-20`) begins in the zone, or another so many days on; undefined where there is no such day. */
export function dayStartAt(date: string, timeZone: string, days = 0): Date | undefined {
  const utc = asUtc(`${date}T00:00:00`);
  if (Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== date) return undefined;
  return instantAt(new Date(utc + days * day).toISOString().slice(0, 19), timeZone);
}

/** The day in the zone: `2026-11-20`. */
export const dayAt = (at: Date, timeZone: string) => wallTime(at, timeZone).slice(0, 10);

/** Whether a minute begins: clocks have shown nothing finer since zones follow UTC. */
export const isWholeMinute = (at: Date) => at.getTime() % minute === 0;
