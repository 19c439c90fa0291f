import type { PictureContext } from "../document/document";
import type { ReasonCodeSet } from "../integration/settings";
import type { UserStatus } from "../review/user-status";
import type { Attempt, Decision, Verification } from "../verification/verification";
import type { MessageTopic } from "./delivery";

type Told = {
  verification: Verification;
  attempt: Attempt;
  decision?: Decision;
  /** How exactly the integration wants to be told why; `standard` where it has not said. */
  reasonCodes?: ReasonCodeSet;
};

/** What an endpoint is told, before a dialect puts it into words. `decision` is absent where time ran out. */
export type WebhookMessage = Told & { type: "event" | "decision" };

/** What the engine found, told beside the decision. */
export type FullAutoMessage = Told & {
  type: "full_auto";
  decision: Decision;
  taken: readonly PictureContext[];
  /** What the flow asks for. */
  required: readonly PictureContext[];
};

export type WatchlistMessage = Told & {
  type: "watchlist";
  screening: { searchTerm: string; createdAt: Date };
};

export type UserStatusMessage = Told & {
  type: "user_status";
  userStatus: Pick<UserStatus, "status" | "statusCode" | "reason" | "reasonCode" | "createdAt">;
};

/** Everything that can be told. */
export type AnyMessage = WebhookMessage | FullAutoMessage | WatchlistMessage | UserStatusMessage;

export const topicOf = ({ type, verification }: AnyMessage): MessageTopic =>
  type === "watchlist" || type === "user_status" ? type : verification.status;
