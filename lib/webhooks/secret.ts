import { createHmac, randomBytes } from "node:crypto";
import type { Sending } from "@/lib/dialects/dialect";
import { sealText, unsealText } from "@/lib/secrets/seal";

const prefix = "whsec_";

/** A secret as Standard Webhooks libraries take it: 24 random bytes in base64. */
export const newSecret = () => `${prefix}${randomBytes(24).toString("base64")}`;

export const sealSecret = (secret: string, endpointId: string) => sealText(secret, `webhook:${endpointId}`);

type Sealed = {
  secretEncrypted: string | null;
  previousSecretEncrypted: string | null;
  previousSecretUntil: Date | null;
};

/** The secrets that sign now, newest first: two while a rotation overlaps, none where the endpoint never had one. */
export function openSecrets(endpointId: string, sealed: Sealed, now: Date): string[] {
  const { secretEncrypted, previousSecretEncrypted, previousSecretUntil } = sealed;
  const isOverlapping = previousSecretUntil !== null && previousSecretUntil > now;
  return [secretEncrypted, isOverlapping ? previousSecretEncrypted : null].flatMap((each) =>
    each === null ? [] : [unsealText(each, `webhook:${endpointId}`)],
  );
}

/** Signs as Standard Webhooks has it: one signature per secret, separated by spaces; undefined without any. */
export function signWith(secrets: string[], body: string, at: Date) {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = (id: string, secret: string) => {
    const key = Buffer.from(secret.slice(prefix.length), "base64");
    return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
  };
  const sign = (id: string) => secrets.map((secret) => signature(id, secret)).join(" ") || undefined;
  return { timestamp, sign };
}

export function standardHeaders({ id, timestamp, sign }: Sending): Record<string, string> {
  const signature = sign(id);
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    ...(signature && { "webhook-signature": signature }),
  };
}
