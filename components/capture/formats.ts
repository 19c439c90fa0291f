import type { Language } from "@/lib/core/verification/language";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** In a unit that people think in; never more exact than an estimate is. */
function roundDuration(seconds: number): { count: number; unit: "minute" | "hour" | "day" } {
  if (seconds < 10 * minute) return { count: Math.max(1, Math.ceil(seconds / minute)), unit: "minute" };
  if (seconds < 90 * minute) return { count: Math.ceil(seconds / minute / 5) * 5, unit: "minute" };
  if (seconds < 36 * hour) return { count: Math.ceil(seconds / hour), unit: "hour" };
  return { count: Math.ceil(seconds / day), unit: "day" };
}

/** How a language writes what is not a word. */
export function formatsFor(language: Language) {
  const countries = new Intl.DisplayNames([language, "en"], { type: "region" });
  return {
    number: (number: number) => new Intl.NumberFormat(language).format(number),
    percent: (share: number) => new Intl.NumberFormat(language, { style: "percent" }).format(share),
    /** A day, from `2026-11-20`. */
    date: (day: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day)),
    duration: (seconds: number) => {
      const { count, unit } = roundDuration(seconds);
      return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(count);
    },
    list: (names: readonly string[]) => new Intl.ListFormat(language, { type: "disjunction" }).format(names),
    country: (code: string) => countries.of(code) ?? code,
  };
}
export type Formats = ReturnType<typeof formatsFor>;
