import { invalid } from "@/lib/core/errors";

const isForm = (headers: Headers) =>
  headers.get("content-type")?.toLowerCase().startsWith("application/x-www-form-urlencoded") ?? false;

/**
 * A body as clients of this vendor send it: JSON, a form, or nothing at all; one of their samples sends nothing and calls
 * it a form (transmit.md B3).
 */
export function parseBody(raw: Buffer, headers: Headers): unknown {
  const text = raw.toString("utf8").trim();
  if (text === "" || text === "null") return {};
  if (isForm(headers) && !text.startsWith("{")) return parseForm(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw invalid("The body is not valid JSON.");
    throw error;
  }
}

/** The first of each name. */
const parseForm = (text: string): Record<string, string> =>
  Object.fromEntries([...new URLSearchParams(text)].reverse());
