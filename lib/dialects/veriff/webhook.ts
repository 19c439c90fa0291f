import type { AnyMessage, UserStatusMessage, WatchlistMessage } from "@/lib/core/webhook/message";
import { presentUserDefined, presentWebhook } from "./present";
import { fullAutoVersion, presentFullAuto } from "./present-full-auto";

/** What all but events and decisions say of the session (veriff.md 7.4, 7.6). */
const sessionKeys = ({ verification, attempt }: AnyMessage) => ({
  sessionId: verification.id,
  attemptId: attempt.id,
  vendorData: verification.vendorData,
  endUserId: verification.endUserId,
});

/** veriff.md 7.6: bare, without a wrapper. */
const presentWatchlist = (message: WatchlistMessage) => ({
  ...sessionKeys(message),
  checkType: "initial_result",
  matchStatus: "no_match",
  searchTerm: { name: message.screening.searchTerm, year: null },
  totalHits: 0,
  createdAt: message.screening.createdAt,
  hits: [],
});

/** veriff.md 7.5; all but `data`, `time`, `attemptId` and `eventType` by analogy with full auto (INFERRED). */
const presentUserStatus = (message: UserStatusMessage) => {
  const { userStatus } = message;
  return {
    status: "success",
    eventType: "user-status.created",
    ...sessionKeys(message),
    version: fullAutoVersion,
    acceptanceTime: message.attempt.startedAt ?? message.attempt.createdAt,
    time: userStatus.createdAt,
    data: {
      verification: { id: message.verification.id, userDefinedData: presentUserDefined(userStatus) },
    },
  };
};

/** The body of a webhook, by its type (veriff.md 7). */
export function presentMessage(message: AnyMessage): object {
  switch (message.type) {
    case "event":
    case "decision":
      return presentWebhook(message);
    case "full_auto":
      return presentFullAuto({ ...message, type: "decision" }, message);
    case "watchlist":
      return presentWatchlist(message);
    case "user_status":
      return presentUserStatus(message);
  }
}
