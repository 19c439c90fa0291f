import { VeriffError } from "./errors";

const hour = 3_600_000;

/** The old rule that a session is made within an hour of being asked for (veriff.md 3.1), either way for clocks. */
export function refuseStale(askedAt: Date | null, now: Date) {
  if (askedAt && Math.abs(now.getTime() - askedAt.getTime()) > hour) throw new VeriffError("1201");
}

/** `Idempotency-Key`, which is ours and not the vendor's: up to 255 printable characters. */
export function idempotencyKey(headers: Headers): string | undefined {
  const key = headers.get("idempotency-key");
  if (key === null) return undefined;
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new VeriffError("1104", {
    message: "An Idempotency-Key has 1 to 255 printable ASCII characters and no spaces.",
  });
}
