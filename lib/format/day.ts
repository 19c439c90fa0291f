const dayText = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** Midnight of the day that is `days` after the one `at` falls on, in this machine's time zone. */
export function dayStart(at: Date, days = 0): Date {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + days);
}

/** "2026-11-20", as a date field has it, in this machine's time zone. */
export function dayValue(at: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The midnight that a date field's value begins with, in this machine's time zone; undefined where it has none. */
export function parseDay(value: string): Date | undefined {
  const [year, month, day] = value.split("-").map(Number);
  const at = year && month && day ? new Date(year, month - 1, day) : undefined;
  return at && !Number.isNaN(at.getTime()) ? at : undefined;
}

/** "20 Nov 2026", in this machine's time zone. */
export const dayName = (at: Date) => dayText.format(at);
