import type { MessageTopic } from "./delivery";
import type { WebhookType } from "./webhook";

/** An event as a client pulls it: what the webhooks told, in one order that never changes. */
export type FeedEvent = {
  /** Header `webhook-id` of the webhooks. */
  id: string;
  /** Where it stands in the integration's feed, from 1 and without gaps. */
  position: number;
  verificationId: string;
  sequence: number;
  type: WebhookType;
  topic: MessageTopic;
  occurredAt: Date;
  body: string;
};

export const maxFeedPage = 500;
