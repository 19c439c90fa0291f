import type { VerificationStatus } from "../verification/status";

/** What an endpoint can ask to hear of. */
export const webhookTypes = ["event", "decision", "full_auto", "watchlist", "user_status"] as const;
export type WebhookType = (typeof webhookTypes)[number];

export const webhookTypeNames: Record<WebhookType, string> = {
  event: "Events",
  decision: "Decisions",
  full_auto: "Full auto decisions",
  watchlist: "Watchlist screenings",
  user_status: "User-defined statuses",
};

/** `failed` is given up: nothing more is sent by itself. */
export const deliveryStatuses = ["pending", "delivered", "failed"] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** The kind of webhook that arriving in a status causes, or null. */
export const webhookFor: Record<VerificationStatus, "event" | "decision" | null> = {
  created: null,
  started: "event",
  submitted: "event",
  // Told only where the integration announces reviews.
  review: "decision",
  approved: "decision",
  declined: "decision",
  resubmission_requested: "decision",
  expired: "decision",
  abandoned: "decision",
};

/** Seconds to wait after the nth failed try: 5 s, 5 min, 30 min, then hourly, up to seven days in all. */
export function retryDelay(failures: number): number | null {
  const first = [5, 300, 1800];
  const hourly = 7 * 24;
  if (failures > first.length + hourly) return null;
  return first[failures - 1] ?? 3600;
}

/** After so long nothing is tried again, however few tries there were: an endpoint may have been paused. */
export const longestDelivery = 7 * 86_400 + 2 * 3600;
