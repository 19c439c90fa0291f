import { z } from "zod";
import { text } from "../text";
import { type WebhookType, webhookTypes } from "./webhook";

export const pauseReasons = ["operator", "gone"] as const;
/** Who has paused an endpoint: a person, or the endpoint itself by answering 410. */
export type PauseReason = (typeof pauseReasons)[number];

export const maxTimeoutSeconds = 15;

/** What can be set on an endpoint. Whether the URL may be used at all is for the verb to say. */
export const endpointSettings = z.object({
  url: text(2000).trim().min(1, "Enter a URL."),
  types: z
    .array(z.enum(webhookTypes))
    .min(1, "Choose at least one type.")
    .transform((types) => webhookTypes.filter((type) => types.includes(type))),
  description: text(200).trim().default(""),
  timeoutSeconds: z.int().min(1).max(maxTimeoutSeconds).default(5),
  /** The vendor in whose words it is told. */
  dialect: z.string().default("veriff"),
});
export type EndpointSettings = z.infer<typeof endpointSettings>;

export type WebhookEndpoint = EndpointSettings & {
  id: string;
  integrationId: string;
  enabled: boolean;
  pausedAt: Date | null;
  pauseReason: PauseReason | null;
  /** Failed tries since the last success. */
  failures: number;
  failingSince: Date | null;
  /** Whether it has a `whsec_` secret; those from before there were such secrets get one by rotating. */
  hasSecret: boolean;
  /** While a rotation overlaps: until when the secret before signs too. */
  previousSecretUntil: Date | null;
  createdAt: Date;
  /** Removed endpoints stay for the log of what they were told. */
  removedAt: Date | null;
};

/** What became of deliveries to an endpoint whose newest try is not older than a day. */
export type EndpointDay = { delivered: number; pending: number; failed: number };

export const endpointStates = ["active", "retrying", "paused", "gone", "removed"] as const;
export type EndpointState = (typeof endpointStates)[number];

export type EndpointSummary = WebhookEndpoint & {
  state: EndpointState;
  day: EndpointDay;
  /** Deliveries that are still to be made, whatever their age. */
  waiting: number;
  lastDeliveredAt: Date | null;
  nextTryAt: Date | null;
};

type Condition = Pick<WebhookEndpoint, "enabled" | "pauseReason" | "failures" | "removedAt">;

export function endpointState({ enabled, pauseReason, failures, removedAt }: Condition): EndpointState {
  if (removedAt) return "removed";
  if (!enabled) return pauseReason === "gone" ? "gone" : "paused";
  return failures > 0 ? "retrying" : "active";
}

/** Of the deliveries of a day that are settled or failing, the share that arrived, 0 to 1; null where there were none. */
export function successShare({ delivered, pending, failed }: EndpointDay): number | null {
  const total = delivered + pending + failed;
  return total === 0 ? null : delivered / total;
}

export type ListensTo = Pick<WebhookEndpoint, "types">;

/** Whether an endpoint wants every type there is. */
export const listensToAll = ({ types }: ListensTo) =>
  webhookTypes.every((type: WebhookType) => types.includes(type));
