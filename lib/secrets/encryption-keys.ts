import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";
import { sha256 } from "./digest";

/** What `secrets.json` says of keys; `npm run rotate-key` writes it. */
type Kept = {
  ENCRYPTION_KEY?: string;
  /** Of a rotation that has not ended. */
  previousEncryptionKeys?: string[];
  /** Ids of keys that nothing is sealed with any more, for processes that were started with one. */
  retiredEncryptionKeys?: string[];
};

/** A process that runs seals with another key this long after a rotation has begun. */
export const noticeMs = 1000;

/** What a key is known by where it is not told. */
export const keyId = (key: string) => sha256(`proofdesk encryption key ${key}`).slice(0, 16);

const nothing: Kept = {};
let known: { path: string; at: number; changedAt: number; kept: Kept } | undefined;

function readKept(path: string, changedAt: number): Kept {
  if (known?.path === path && known.changedAt === changedAt) return known.kept;
  return changedAt === 0 ? nothing : JSON.parse(readFileSync(path, "utf8"));
}

/** Looked at again once it is older than `maxAgeMs`. It is replaced whole, so that nobody reads half of it. */
function keptKeys(maxAgeMs: number): Kept {
  const path = join(env().DATA_DIR, "secrets.json");
  const at = Date.now();
  if (known?.path === path && at - known.at < maxAgeMs) return known.kept;
  const changedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  known = { path, at, changedAt, kept: readKept(path, changedAt) };
  return known.kept;
}

/** The key that is sealed with: the environment's, unless a rotation has retired it since this process was started. */
export function sealingKey(): string {
  const { ENCRYPTION_KEY } = env();
  const { retiredEncryptionKeys = [], ENCRYPTION_KEY: newest = ENCRYPTION_KEY } = keptKeys(noticeMs);
  return retiredEncryptionKeys.includes(keyId(ENCRYPTION_KEY)) ? newest : ENCRYPTION_KEY;
}

/** All keys that something may be sealed with, the likeliest first; `isFresh`: as they stand at this moment. */
export function openingKeys(isFresh = false): string[] {
  const { ENCRYPTION_KEY, ENCRYPTION_KEY_PREVIOUS } = env();
  const kept = keptKeys(isFresh ? 0 : noticeMs);
  const all = [sealingKey(), ENCRYPTION_KEY, ENCRYPTION_KEY_PREVIOUS, ...(kept.previousEncryptionKeys ?? [])];
  return [...new Set([...all, kept.ENCRYPTION_KEY].filter((key) => key !== undefined))];
}
