import type { Verification } from "@/lib/core/verification/verification";

/** Where the end user goes afterwards. A client may give any URL; a browser is sent to web addresses only. */
export function callbackOf({
  callbackUrl,
  callbackParameters,
}: Pick<Verification, "callbackUrl" | "callbackParameters">): string | null {
  if (!callbackUrl || !URL.canParse(callbackUrl)) return null;
  const url = new URL(callbackUrl);
  if (!/^https?:$/.test(url.protocol)) return null;
  const added = Object.entries(callbackParameters ?? {});
  // As the client wrote it, where nothing is added.
  if (added.length === 0) return callbackUrl;
  for (const [name, value] of added) url.searchParams.set(name, value);
  return url.href;
}
