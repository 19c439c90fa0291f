import { randomBytes } from "node:crypto";
import { deriveKey } from "@/lib/secrets/derive";
import { hmacSha256, isSame } from "@/lib/secrets/digest";
import { accountKeyOf } from "./limits";

/** Seconds for which a browser is remembered as one that an account was signed in with. */
export const deviceSeconds = 180 * 24 * 60 * 60;

const mac = (id: string, email: string) =>
  hmacSha256(Buffer.from(deriveKey("device")).toString("base64"), `${id}.${accountKeyOf(email)}`);

/** What such a browser keeps. It opens nothing: it only has a counter of its own for wrong passwords. */
export function issueDevice(email: string, id = randomBytes(16).toString("hex")) {
  return `${id}.${mac(id, email)}`;
}

/** The id of a browser that this account was signed in with; undefined for every other account. */
export function readDevice(value: string | undefined, email: string): string | undefined {
  const [id, signature] = value?.split(".") ?? [];
  return id && signature && isSame(signature, mac(id, email)) ? id : undefined;
}
