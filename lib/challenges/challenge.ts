import { randomBytes } from "node:crypto";
import type { Db } from "@/db/client";
import { claimChallenge, findOpenChallenge, insertChallenge } from "@/db/queries/challenges";
import { sha256 } from "@/lib/secrets/digest";

/** What each kind is for, and how many seconds it waits for its answer. */
const purposes = {
  /** A right password has been typed; the second factor is missing. */
  second_factor: 10 * 60,
  passkey_sign_in: 5 * 60,
  passkey_registration: 10 * 60,
  /** The browser is at the provider of single sign-on. */
  sso: 15 * 60,
  /** An administrator has given somebody a link to choose a password. */
  password_reset: 24 * 60 * 60,
  /** Somebody has said that they have forgotten theirs, and reads the mail of that address. */
  forgotten_password: 30 * 60,
  /** The operator has made a link for an administrator who has lost everything. */
  rescue: 60 * 60,
} as const;
export type ChallengePurpose = keyof typeof purposes;

export const secondsOf = (purpose: ChallengePurpose) => purposes[purpose];

type Asked = { purpose: ChallengePurpose; userId?: string; expected?: string };

/** Asks something; gives what the browser has to hold to answer. Only its hash is kept. */
export async function openChallenge(db: Db, { purpose, userId, expected = "" }: Asked, token = newToken()) {
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + purposes[purpose] * 1000);
  await insertChallenge(db, { idHash: sha256(token), purpose, userId, expected, createdAt, expiresAt });
  return token;
}

export const newToken = () => randomBytes(32).toString("base64url");

/** What was asked, while it waits for its answer. */
export const findChallenge = (db: Db, purpose: ChallengePurpose, token: string) =>
  findOpenChallenge(db, sha256(token), purpose, new Date());

/** The same, and it is answered with that: nobody gets it again. */
export const takeChallenge = (db: Db, purpose: ChallengePurpose, token: string) =>
  claimChallenge(db, sha256(token), purpose, new Date());
