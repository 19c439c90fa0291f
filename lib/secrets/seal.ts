import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const nonceBytes = 12;
const tagBytes = 16;

const key = () => Buffer.from(env().ENCRYPTION_KEY, "base64");

/**
 * AES-256-GCM under ENCRYPTION_KEY: nonce, tag, ciphertext. `context` names what is sealed (an id); the same
 * context opens it, so that one sealed value cannot be put in another's place.
 */
export function seal(plain: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key(), nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Throws where the value was altered, belongs to another context, or was sealed under another key. */
export function unseal(sealed: Uint8Array, context: string): Buffer {
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
  const decipher = createDecipheriv("aes-256-gcm", key(), nonce).setAAD(Buffer.from(context)).setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
}

export const sealText = (plain: string, context: string) =>
  seal(Buffer.from(plain), context).toString("base64");

export const unsealText = (sealed: string, context: string) =>
  unseal(Buffer.from(sealed, "base64"), context).toString();
