import { z } from "zod";

// Looks for a single wrong character: a pattern for the whole would run out of stack on some megabytes.
const isBase64 = (text: string) =>
  text !== "" &&
  !/[^A-Za-z0-9+/=]/.test(text) &&
  !/=[^=]|={3}/.test(text) &&
  text.replace(/=+$/, "").length % 4 !== 1;

/** The text, which a signature may be over, and its bytes. The head of a data URI is tolerated. */
export const base64 = z.string().transform((text, { addIssue }) => {
  const head = /^data:[^,]{0,200};base64,/i.exec(text.slice(0, 250))?.[0] ?? "";
  const bare = text.slice(head.length).replace(/[\r\n\t ]+/g, "");
  if (isBase64(bare)) return { text, bytes: Buffer.from(bare, "base64") };
  addIssue("must be base64");
  return z.NEVER;
});
