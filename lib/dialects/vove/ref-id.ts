import type { Incoming } from "@/lib/http/route";
import { notThere } from "./errors";

/** The refId in the path, whatever characters it has: whether the framework has decoded its parameters differs. */
export function refIdOf({ url }: Pick<Incoming, "url">): string {
  const segment = /\/users\/([^/]+)/.exec(url.pathname)?.[1] ?? "";
  try {
    const refId = decodeURIComponent(segment);
    if (!refId.includes("\0")) return refId;
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
  }
  throw notThere("User");
}
