/** What is left of a limit, for clients that pace themselves; `seconds` until it is whole again. */
export const rateHeaders = ({
  limit,
  remaining,
  seconds,
}: {
  limit: number;
  remaining: number;
  seconds: number;
}) => ({
  "x-ratelimit-limit": String(limit),
  "x-ratelimit-remaining": String(remaining),
  "x-ratelimit-reset": String(seconds),
});
