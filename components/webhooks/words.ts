import { statusLooks } from "@/components/verifications/status-look";
import { isStatusTopic, type MessageTopic, type TryCause } from "@/lib/core/webhook/delivery";
import type { TryOutcome } from "@/lib/core/webhook/outcome";

/** What a message is about. */
export function topicName(topic: MessageTopic): string {
  if (isStatusTopic(topic)) return statusLooks[topic].word;
  return topic === "watchlist" ? "Watchlist screening" : "Status of your own";
}

/** What can have come of a try, as a filter says it. */
export const outcomeNames: Record<TryOutcome, string> = {
  "2xx": "2xx, taken",
  "3xx": "3xx, redirected",
  "4xx": "4xx, refused",
  "5xx": "5xx, failed there",
  timeout: "Timed out",
  dns: "Host not found",
  tls: "No secure connection",
  connection: "No connection",
  forbidden_address: "Private address",
  unsigned: "Nothing to sign with",
};

/** What stands in place of a status where no answer came. */
export const outcomeWords: Record<TryOutcome, string> = {
  ...outcomeNames,
  "2xx": "2xx",
  "3xx": "3xx",
  "4xx": "4xx",
  "5xx": "5xx",
};

/** Why a try was made. */
export const causeNames: Record<TryCause, string> = {
  automatic: "By plan",
  probe: "To see whether it is back",
  manual: "Resent by hand",
  recovery: "Resent with all that failed",
  elsewhere: "Sent to another URL",
  test: "Test event",
};
