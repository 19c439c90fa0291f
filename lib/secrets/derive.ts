import { hkdfSync } from "node:crypto";
import { env } from "@/lib/env";

export type KeyPurpose =
  | "capture-token"
  | "device"
  | "session-token"
  | "host-token"
  | "sign-in"
  | "user-token";

/** A 32-byte key of its own for each purpose, all from AUTH_SECRET. */
export const deriveKey = (purpose: KeyPurpose): Uint8Array<ArrayBuffer> =>
  new Uint8Array(hkdfSync("sha256", env().AUTH_SECRET, "proofdesk", purpose, 32));
