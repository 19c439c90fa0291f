import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { openingKeys, sealingKey } from "./encryption-keys";

const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM under ENCRYPTION_KEY: nonce, tag, ciphertext. `context` names what is sealed (an id); the same
 * context opens it, so that one sealed value cannot be put in another's place.
 */
export function seal(plain: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const key = Buffer.from(sealingKey(), "base64");
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

function openWith(key: string, sealed: Uint8Array, context: string): Buffer {
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
  const decipher = createDecipheriv("aes-256-gcm", Buffer.from(key, "base64"), nonce)
    .setAAD(Buffer.from(context))
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
}

/** What the first key that fits opens; otherwise why the last one did not. The tag tells which one fits. */
function openWithAny(keys: readonly string[], sealed: Uint8Array, context: string): Buffer | Error {
  let failure = new Error("there is no key");
  for (const key of keys) {
    try {
      return openWith(key, sealed, context);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      failure = error;
    }
  }
  return failure;
}

/** Throws where the value was altered, belongs to another context, or was sealed under a key that is not known. */
export function unseal(sealed: Uint8Array, context: string): Buffer {
  const keys = openingKeys();
  const opened = openWithAny(keys, sealed, context);
  if (!(opened instanceof Error)) return opened;
  // A rotation may have begun within the last second.
  const others = openingKeys(true).filter((key) => !keys.includes(key));
  const later = others.length > 0 ? openWithAny(others, sealed, context) : opened;
  if (later instanceof Error) throw later;
  return later;
}

/** The same under the key that is sealed with now; undefined where it is already. */
export function reseal(sealed: Uint8Array, context: string): Buffer | undefined {
  const isCurrent = !(openWithAny([sealingKey()], sealed, context) instanceof Error);
  return isCurrent ? undefined : seal(unseal(sealed, context), context);
}

export const sealText = (plain: string, context: string) =>
  seal(Buffer.from(plain), context).toString("base64");

export const unsealText = (sealed: string, context: string) =>
  unseal(Buffer.from(sealed, "base64"), context).toString();

export const resealText = (sealed: string, context: string) =>
  reseal(Buffer.from(sealed, "base64"), context)?.toString("base64");
