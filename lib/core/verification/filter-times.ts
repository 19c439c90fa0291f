import { dayAt, dayStartAt, instantAt, isWholeMinute, wallTime } from "../time/zoned";
import type { AgeRange } from "./listing";

const units = { w: 10_080, d: 1440, h: 60, m: 1 } as const;
const duration = /^(\d{1,5})([mhdw])$/;

function minutesOf(text: string): number | undefined {
  const [, count, unit] = duration.exec(text) ?? [];
  return count && unit ? Number(count) * units[unit as keyof typeof units] : undefined;
}

function durationText(minutes: number): string {
  const [unit, size] =
    Object.entries(units).find(([, size]) => minutes >= size && minutes % size === 0) ?? (["m", 1] as const);
  return `${minutes / size}${unit}`;
}

/** `1h-2d`, `>1h` or `<2d`; undefined where it is none of them. */
export function parseAge(text: string): AgeRange | undefined {
  const wanted = text.trim().toLowerCase();
  const minutes = minutesOf(wanted.slice(1));
  if (minutes !== undefined && wanted.startsWith(">")) return { least: minutes };
  if (minutes !== undefined && wanted.startsWith("<")) return { most: minutes };
  const [one, other, ...rest] = wanted.split("-").map(minutesOf);
  if (one === undefined || other === undefined || rest.length > 0) return undefined;
  return { least: Math.min(one, other), most: Math.max(one, other) };
}

export function ageText({ least, most }: AgeRange): string | undefined {
  if (least !== undefined && most !== undefined) return `${durationText(least)}-${durationText(most)}`;
  if (least !== undefined) return `>${durationText(least)}`;
  return most === undefined ? undefined : `<${durationText(most)}`;
}

type TimeRange = { from?: Date; to?: Date };

/** Years that PostgreSQL and `Date` agree on, and nobody mistypes. */
const inReach = (at: Date | undefined) => (at && /^2\d{3}-/.test(at.toISOString()) ? at : undefined);

/** When a day, a minute of the zone or an instant begins; of a day also when the next one does. */
function edge(text: string, timeZone: string, daysOn: 0 | 1): Date | undefined {
  const wanted = text.toUpperCase();
  if (/^\d{4}-\d\d-\d\d$/.test(wanted)) return inReach(dayStartAt(wanted, timeZone, daysOn));
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(wanted)) return inReach(instantAt(wanted, timeZone));
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(wanted)) return undefined;
  const at = new Date(wanted);
  return Number.isNaN(at.getTime()) ? undefined : inReach(at);
}

/** `2026-11-01`, `2026-11-01..2026-11-20` with the last day whole, `2026-11-01..`, `..2026-11-20`, or with times. */
export function parseCreated(text: string, timeZone: string): TimeRange | undefined {
  const [first = "", last, ...rest] = text.trim().split("..");
  if (rest.length > 0 || (last === undefined && first.length !== 10)) return undefined;
  const [from, to] = [edge(first, timeZone, 0), edge(last ?? first, timeZone, 1)];
  if ((first && !from) || (last && !to) || (!from && !to)) return undefined;
  if (from && to && from >= to) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

function edgeText(at: Date, timeZone: string, daysOn: 0 | 1): string {
  const day = dayAt(new Date(at.getTime() - daysOn), timeZone);
  if (dayStartAt(day, timeZone, daysOn)?.getTime() === at.getTime()) return day;
  const minute = wallTime(at, timeZone).slice(0, 16);
  const isPlain = isWholeMinute(at) && instantAt(minute, timeZone)?.getTime() === at.getTime();
  return isPlain ? minute : at.toISOString();
}

export function createdText({ from, to }: TimeRange, timeZone: string): string | undefined {
  if (!from && !to) return undefined;
  const first = from ? edgeText(from, timeZone, 0) : "";
  const last = to ? edgeText(to, timeZone, 1) : "";
  return first === last && first.length === 10 ? first : `${first}..${last}`;
}
