import type { MessageTopic } from "./delivery";
import type { TryOutcome } from "./outcome";
import type { DeliveryStatus, WebhookType } from "./webhook";

export type DeliveryFilter = {
  integrationId?: string;
  endpointId?: string;
  verificationId?: string;
  status?: DeliveryStatus;
  /** Of the newest try. */
  outcomes?: readonly TryOutcome[];
  type?: WebhookType;
  topic?: MessageTopic;
  /** Came up at or after. */
  from?: Date;
  /** Came up before. */
  to?: Date;
};

/** The row a page begins after. */
export type DeliveryCursor = { at: Date; id: string };

export type DeliveryListing = {
  filter: DeliveryFilter;
  /** Rows older than the cursor; from the newest without it. */
  after?: DeliveryCursor;
  limit: number;
};

/** A row of the log of deliveries. */
export type DeliverySummary = {
  id: string;
  messageId: string;
  integrationId: string;
  endpoint: { id: string; url: string; isRemoved: boolean };
  /** Null for a test. */
  verification: { id: string; fullName: string | null; vendorData: string | null } | null;
  type: WebhookType;
  topic: MessageTopic;
  isTest: boolean;
  status: DeliveryStatus;
  tries: number;
  /** Of the newest try that has ended. */
  last: { outcome: TryOutcome; responseStatus: number | null; durationMs: number; startedAt: Date } | null;
  nextTryAt: Date | null;
  createdAt: Date;
};

/** Newest first; `next` is undefined on the last page. */
export type DeliveryPage = { deliveries: DeliverySummary[]; next: DeliveryCursor | undefined };
