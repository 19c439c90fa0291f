import type { CaptureError } from "./api";
import type { Messages } from "./messages/messages";

const words: Record<string, keyof Messages["problems"]> = {
  offline: "offline",
  internal: "failed",
  rate_limited: "busy",
  conflict: "changed",
  gone: "changed",
  too_large: "tooLarge",
  unsupported_media: "unsupported",
  invalid: "refused",
};

/** What the end user is told about a refusal, in their language: the server speaks to programs. */
export const problemWords = ({ problems }: Messages, { code }: CaptureError): string =>
  problems[words[code] ?? "failed"];
