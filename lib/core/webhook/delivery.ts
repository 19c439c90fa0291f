import type { VerificationStatus } from "../verification/status";
import type { TryOutcome } from "./outcome";
import type { DeliveryStatus, WebhookType } from "./webhook";

/**
 * Why something was sent: by plan; to see whether a failing endpoint is back; because somebody asked for it, once,
 * or for all that failed; to another URL; as a test.
 */
export const tryCauses = ["automatic", "probe", "manual", "recovery", "elsewhere", "test"] as const;
export type TryCause = (typeof tryCauses)[number];

/** One sending of a delivery: what went out, and what came back or why nothing did. The body is the delivery's. */
export type DeliveryTry = {
  id: string;
  deliveryId: string;
  number: number;
  cause: TryCause;
  /** Where it went; null for tries from before this was kept. */
  url: string | null;
  requestHeaders: Record<string, string>;
  /** Null while it is under way, and for ever where it was cut off. */
  outcome: TryOutcome | null;
  responseStatus: number | null;
  responseHeaders: Record<string, string> | null;
  /** First 16 kB. */
  responseBody: string | null;
  /** Why there was no answer, in a sentence. */
  error: string | null;
  startedAt: Date;
  durationMs: number;
};

/** What a message is about: a status that was arrived in, or what else there is to tell. */
export type MessageTopic = VerificationStatus | "watchlist" | "user_status";

export const isStatusTopic = (topic: MessageTopic): topic is VerificationStatus =>
  topic !== "watchlist" && topic !== "user_status";

/** One message for one endpoint. */
export type Delivery = {
  /** Its body and what was answered are gone. */
  isRedacted: boolean;
  id: string;
  /** Id of the event, the same for every endpoint and every try: header `webhook-id`. */
  messageId: string;
  integrationId: string;
  /** Null for a test. */
  verificationId: string | null;
  /** Number of the message among those of its verification, from 1; null for a test. */
  sequence: number | null;
  endpointId: string;
  url: string;
  /** While its endpoint is not enabled a pending delivery waits, and goes out soon after it is again. */
  endpointEnabled: boolean;
  timeoutSeconds: number;
  dialect: string;
  type: WebhookType;
  topic: MessageTopic;
  isTest: boolean;
  body: string;
  status: DeliveryStatus;
  /** Number of the newest try; 0 before the first. */
  tries: number;
  /** Tries by plan that failed. */
  failures: number;
  nextTryAt: Date | null;
  createdAt: Date;
  settledAt: Date | null;
};

/** A delivery with all its tries, newest first. */
export type DeliveryLog = Delivery & { log: DeliveryTry[] };

/** A try as its page shows it. */
export type ExplainedTry = DeliveryTry & { diagnosis: string; curl: string };
export type DeliveryDetails = Delivery & {
  /** Of the newest try, or what is waited for. */
  diagnosis: string;
  log: ExplainedTry[];
};
