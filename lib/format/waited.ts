const units = [
  { unit: "day", minutes: 1440 },
  { unit: "hour", minutes: 60 },
  { unit: "minute", minutes: 1 },
] as const;

/** "4m", "3h", "12d": in the largest unit that is filled. */
export function waitedWords(since: Date, now: number, locale: string): string {
  const minutes = Math.max(0, Math.floor((now - since.getTime()) / 60_000));
  const { unit, minutes: length } = units.find((unit) => minutes >= unit.minutes) ?? units[2];
  const amount = Math.floor(minutes / length);
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "narrow" }).format(amount);
}
