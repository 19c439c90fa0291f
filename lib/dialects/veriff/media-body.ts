import { z } from "zod";
import { pictureKind } from "./contexts";
import type { VeriffCode } from "./messages";

const code = (value: VeriffCode) => value;

const isAbsent = (input: unknown) => input === undefined || input === null;

/** Base64 without a data URI's head and without the line breaks that some encoders put in. */
function bareBase64(content: string): string | undefined {
  const head = /^data:[^,]{0,200},/i.exec(content.slice(0, 210))?.[0];
  if (content.startsWith("data:") && !head?.toLowerCase().endsWith(";base64,")) return undefined;
  return content.slice(head?.length ?? 0).replace(/[\r\n\t ]+/g, "");
}

// Looks for a single wrong character: a pattern for the whole would run out of stack on some megabytes.
const isBase64 = (text: string) =>
  !/[^A-Za-z0-9+/=]/.test(text) && !/=[^=]|={3}/.test(text) && text.replace(/=+$/, "").length % 4 !== 1;

const content = z
  .string({ error: ({ input }) => (isAbsent(input) ? code("1403") : code("1401")) })
  .transform((value, { addIssue }): Buffer => {
    const base64 = bareBase64(value);
    if (base64 === undefined || !isBase64(base64)) addIssue(code("1401"));
    else if (base64 === "") addIssue(code("1400"));
    else return Buffer.from(base64, "base64");
    return z.NEVER;
  });

const kind = z.string({ error: () => code("1402") }).transform((value, { addIssue }) => {
  const known = pictureKind(value);
  if (known) return known;
  addIssue(code("1402"));
  return z.NEVER;
});

/**
 * Body of `POST /v1/sessions/{id}/media` (veriff.md 3.4). Data read from a chip is an object instead of a picture; we do
 * not read chips, and its contexts are refused as unknown ones are (1402).
 */
export const mediaBody = z.object(
  { image: z.object({ context: kind, content }, { error: () => code("1403") }) },
  { error: () => code("1104") },
);
