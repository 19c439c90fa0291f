// JSON has no dates. A date becomes a string that begins with "$D"; of text that begins with "$" by itself the "$" is
// doubled, so that nobody's words are ever taken for a date.

/** JSON that keeps dates apart from text. Only `readDated` understands it. */
export const writeDated = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key, written: unknown) {
    // Dates have turned themselves into text by now; what they were is still where they came from.
    if (this[key] instanceof Date) return `$D${written}`;
    return typeof written === "string" && written.startsWith("$") ? `$${written}` : written;
  });

function revive(_: string, value: unknown): unknown {
  if (typeof value !== "string" || !value.startsWith("$")) return value;
  return value.startsWith("$D") ? new Date(value.slice(2)) : value.slice(1);
}

/** What `writeDated` was given. Undefined in lists comes back as null, and with a name not at all. */
export const readDated = (text: string): unknown => JSON.parse(text, revive);
