/** Why no answer came. */
export const networkFailures = [
  "timeout",
  "dns",
  "tls",
  "connection",
  "forbidden_address",
  "unsigned",
] as const;
export type NetworkFailure = (typeof networkFailures)[number];

/** How a try ended, as the log of deliveries is filtered by. Only `2xx` is success. */
export const tryOutcomes = ["2xx", "3xx", "4xx", "5xx", ...networkFailures] as const;
export type TryOutcome = (typeof tryOutcomes)[number];

/** Statuses that HTTP does not know count as the server's fault. */
export function outcomeOfStatus(status: number): TryOutcome {
  if (status >= 200 && status < 300) return "2xx";
  if (status >= 300 && status < 400) return "3xx";
  if (status >= 400 && status < 500) return "4xx";
  return "5xx";
}
