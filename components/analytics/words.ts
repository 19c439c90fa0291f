const units = [
  { unit: "day", seconds: 86_400 },
  { unit: "hour", seconds: 3600 },
  { unit: "minute", seconds: 60 },
  { unit: "second", seconds: 1 },
] as const;

/** "45 sec", "3.4 hr", "12 days": as exact as it is known; a dash for none. */
export function lengthWords(seconds: number | undefined, locale: string): string {
  if (seconds === undefined) return "–";
  const { unit, seconds: size } = units.find(({ seconds: size }) => seconds >= size * 0.995) ?? units[3];
  const amount = seconds / size;
  const maximumFractionDigits = amount < 9.95 && unit !== "second" ? 1 : 0;
  return new Intl.NumberFormat(locale, {
    ...{ style: "unit", unit, unitDisplay: unit === "day" ? "long" : "short", maximumFractionDigits },
  }).format(unit === "second" ? Math.max(1, amount) : amount);
}

export const numberWords = (value: number, locale: string) => new Intl.NumberFormat(locale).format(value);

/** "83.3 %" of a part from 0 to 1; a dash for none. */
export function shareWords(share: number | undefined, locale: string): string {
  if (share === undefined) return "–";
  const maximumFractionDigits = share === 1 ? 0 : 1;
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits }).format(share);
}

const signed = (value: number, locale: string, maximumFractionDigits: number) =>
  new Intl.NumberFormat(locale, { signDisplay: "exceptZero", maximumFractionDigits }).format(value);

/** "+12%": how much more there is than there was; undefined where there was nothing. */
export const growthWords = (now: number | undefined, then: number | undefined, locale: string) =>
  now === undefined || !then ? undefined : `${signed((now / then - 1) * 100, locale, 0)}%`;

/** "−2.4 points": between two parts of a whole. */
export const pointWords = (now: number | undefined, then: number | undefined, locale: string) =>
  now === undefined || then === undefined ? undefined : `${signed((now - then) * 100, locale, 1)} points`;
