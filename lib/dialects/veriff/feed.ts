import { z } from "zod";
import type { KeyScope } from "@/lib/core/integration/scopes";
import { type FeedEvent, maxFeedPage } from "@/lib/core/webhook/feed";
import { type Edge, type Incoming, routeOf } from "@/lib/http/route";
import { identify, signedBy, type VeriffCaller } from "./auth";
import { VeriffError } from "./errors";
import { edge } from "./route";
import { hmacOf, isSignature } from "./signature";

// The feed is ours and not the vendor's, but its callers are the vendor's clients: same keys, same signatures, same
// refusals.

/**
 * What is signed is the exact value of `after`, and the empty string where there is none: the cursor stands where the
 * vendor's GETs have their id. As with those, nothing else of the query is covered.
 */
async function authenticate(incoming: Incoming): Promise<VeriffCaller> {
  const caller = await identify(incoming);
  const signature = incoming.headers.get("x-hmac-signature");
  if (!signature || !isSignature(signature)) throw new VeriffError("1812");
  const value = incoming.url.searchParams.get("after") ?? "";
  const signed = signedBy(caller, incoming, { sign: hmacOf, given: [signature], value });
  if (!signed) throw new VeriffError("1818");
  return signed;
}

export const feedRoute = routeOf<VeriffCaller, KeyScope>({
  ...edge,
  authenticate,
} satisfies Edge<VeriffCaller>);

/** Digits that fit PostgreSQL's bigint, and JavaScript's numbers. */
const position = z.string().regex(/^\d{1,15}$/);

const query = z.object({
  after: z.literal("").or(position).default(""),
  limit: position.default("100"),
});

/** `?after=&limit=`: a cursor from an earlier page, and how many events at most. */
export function parseFeedQuery(parameters: URLSearchParams) {
  const { after, limit } = query.parse(Object.fromEntries(parameters));
  return { after: Number(after), limit: Math.min(Math.max(1, Number(limit)), maxFeedPage) };
}

const presentEvent = ({ body, position: _, ...event }: FeedEvent) => ({
  ...event,
  payload: JSON.parse(body),
});

/** A page of the feed. `next` is the cursor to go on from, whether or not there is more by now. */
export const presentFeed = (
  { events, hasMore }: { events: FeedEvent[]; hasMore: boolean },
  { after }: { after: number },
) => ({
  status: "success",
  events: events.map(presentEvent),
  next: String(events.at(-1)?.position ?? after),
  hasMore,
});
