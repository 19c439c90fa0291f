import { type RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import type { Db } from "@/db/client";
import { AppError } from "@/lib/core/errors";
import { type Limit, limiter } from "@/lib/limits/limit";
import { sha256 } from "@/lib/secrets/digest";

const quarterHour = 15 * 60;
const day = 24 * 60 * 60;

/** Of the password. A browser that has signed in before counts for itself: strangers cannot lock its owner out. */
const perAccount: Limit = { name: "sign-in-account", points: 5, seconds: quarterHour };
const perAddress: Limit = { name: "sign-in-address", points: 30, seconds: quarterHour };
/** Of the second factor: whoever guesses here has the password. */
const perCodeAccount: Limit = { name: "factor-account", points: 10, seconds: quarterHour };
const perChallenge: Limit = { name: "factor-challenge", points: 5, seconds: quarterHour };
/** Of a signed-in user's own password, asked again before something weighty. */
const perConfirmation: Limit = { name: "confirm-account", points: 5, seconds: quarterHour };
const perQuestion: Limit = { name: "passkey-question", points: 60, seconds: quarterHour };
/** How often an account was closed lately: each time it stays closed twice as long. */
const perClosure: Omit<Limit, "name"> = { points: 1, seconds: day };

function tooMany(milliseconds: number) {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000));
  const wait = minutes === 1 ? "1 minute" : `${minutes} minutes`;
  return new AppError("rate_limited", `Too many failed sign-ins. Try again in ${wait}.`, {
    retryAfter: minutes * 60,
  });
}

async function consume(limiter: RateLimiterDrizzle, key: string) {
  try {
    return await limiter.consume(key);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw tooMany(refusal.msBeforeNext);
    throw refusal;
  }
}

/**
 * Counts a try before it is looked at, so that many at once are counted too; throws `rate_limited` where there were too
 * many. `failed` and `succeeded` say how it went.
 */
async function countGuess(db: Db, limit: Limit, key: string) {
  const [account, closures] = [
    limiter(db, limit),
    limiter(db, { ...perClosure, name: `${limit.name}-closures` }),
  ];
  const { remainingPoints } = await consume(account, key);
  return {
    failed: async () => {
      if (remainingPoints > 0) return;
      const { consumedPoints } = await closures.penalty(key);
      await account.block(key, Math.min(quarterHour * 2 ** (consumedPoints - 1), day));
    },
    succeeded: async () => void (await Promise.all([account.delete(key), closures.delete(key)])),
  };
}

/** Where a guess comes from: a browser that has signed in to this account before, or anywhere. */
type From = { ip: string | null; device: string | undefined };

/** A guess at a password. Does not stop someone who guesses from many addresses at many accounts. */
export async function countTry(db: Db, email: string, { ip, device }: From) {
  const accountKey = accountKeyOf(email);
  if (device) return countGuess(db, perAccount, `${accountKey}:${device}`);
  const address = limiter(db, perAddress);
  const addressKey = ip ?? "unknown";
  await consume(address, addressKey);
  const { failed, succeeded } = await countGuess(db, perAccount, accountKey);
  return {
    failed,
    succeeded: async () => void (await Promise.all([succeeded(), address.reward(addressKey)])),
  };
}

export const accountKeyOf = (email: string) => sha256(email.trim().toLowerCase());

/** A guess at a second factor: so many for each time the password was typed, and so many for the account. */
export async function countCode(db: Db, userId: string, challenge: string, device: string | undefined) {
  await consume(limiter(db, perChallenge), sha256(challenge));
  return countGuess(db, perCodeAccount, device ? `${userId}:${device}` : userId);
}

export const countConfirmation = (db: Db, userId: string) => countGuess(db, perConfirmation, userId);

/** Each question for a passkey is a row: nobody fills the table with them. */
export const countQuestion = (db: Db, ip: string | null) =>
  consume(limiter(db, perQuestion), ip ?? "unknown");
