import { randomInt } from "node:crypto";
import type { Environment } from "@/lib/core/integration/settings";
import { sha256 } from "./digest";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const randomCharacters = 32;
const checkCharacters = 6;
const shape = /^(pd_(?:test|live)_[0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;

/** From 48 bits: enough to tell a key that was typed or cut off wrongly, of no use to guess one. */
function checksum(text: string): string {
  let rest = Number.parseInt(sha256(text).slice(0, 12), 16);
  return Array.from({ length: checkCharacters }, () => {
    const character = alphabet.charAt(rest % alphabet.length);
    rest = Math.floor(rest / alphabet.length);
    return character;
  }).join("");
}

/** A secret that says whose it is and where it belongs, so that scanners find it where it should not be. */
export function newSecretKey(environment: Environment): string {
  const random = Array.from({ length: randomCharacters }, () => alphabet.charAt(randomInt(alphabet.length)));
  const body = `pd_${environment}_${random.join("")}`;
  return `${body}${checksum(body)}`;
}

/** Whether it claims to be a secret of ours and cannot be one. Those that operators have chosen claim nothing. */
export function isMistyped(secret: string): boolean {
  if (!/^pd_(test|live)_/.test(secret)) return false;
  const [, body, check] = shape.exec(secret) ?? [];
  return body === undefined || checksum(body) !== check;
}

/** What may be shown of a secret: enough to tell two apart, too little to use. */
export const partsOf = (secret: string) => ({
  beginning: secret.slice(0, "pd_test_".length + 8),
  ending: secret.slice(-4),
});
