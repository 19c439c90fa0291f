const orders = [
  { pattern: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, parts: ["day", "month", "year"] },
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/, parts: ["year", "month", "day"] },
] as const;

/**
 * A day as ISO 8601. The documentation writes DD-MM-YYYY in one place and DD/MM/YYYY in another (vove.md A3), and
 * clients send what their database gives them; the year first is the only other order. Undefined where it is no day.
 */
export function parseDay(value: string): string | undefined {
  for (const { pattern, parts } of orders) {
    const found = pattern.exec(value.trim());
    if (!found) continue;
    const part = (name: "day" | "month" | "year") => (found[parts.indexOf(name) + 1] ?? "").padStart(2, "0");
    const day = `${part("year")}-${part("month")}-${part("day")}`;
    const date = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day) ? undefined : day;
  }
  return undefined;
}

/** As all dates of documents are told (vove.md A4). */
export const presentDay = (day: string): string => day.slice(0, 10).split("-").reverse().join("/");
