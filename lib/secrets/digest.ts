import { createHash, createHmac, timingSafeEqual } from "node:crypto";

export const sha256 = (value: string | Uint8Array) => createHash("sha256").update(value).digest("hex");

/** HMAC-SHA256 in lower-case hex; the secret's UTF-8 bytes are the key. */
export const hmacSha256 = (secret: string, value: string | Uint8Array) =>
  createHmac("sha256", secret).update(value).digest("hex");

/** Compares in constant time; values of different length differ. */
export function isSame(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
