import { publicOrigin } from "@/lib/links";

/**
 * Whether a request that changes something may come from where its browser says it comes from. Other callers than
 * browsers say nothing, and have no cookies that somebody else could make use of.
 */
export function isFromHere(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin === null) return headers.get("sec-fetch-site") !== "cross-site";
  if (origin === publicOrigin()) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get("host");
}
