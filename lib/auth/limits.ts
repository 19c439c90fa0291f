import { type RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import type { Db } from "@/db/client";
import { AppError } from "@/lib/core/errors";
import { type Limit, limiter } from "@/lib/limits/limit";
import { sha256 } from "@/lib/secrets/digest";

const quarterHour = 15 * 60;
const day = 24 * 60 * 60;

const perAccount: Limit = { name: "sign-in-account", points: 5, seconds: quarterHour };
const perAddress: Limit = { name: "sign-in-address", points: 30, seconds: quarterHour };
/** How often an account was closed lately: each time it stays closed twice as long. */
const perClosure: Limit = { name: "sign-in-closures", points: 1, seconds: day };

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
 * many. `failed` and `succeeded` say how it went. Does not stop someone who guesses from many addresses at many accounts.
 */
export async function countTry(db: Db, email: string, ip: string | null) {
  const [account, address, closures] = [
    limiter(db, perAccount),
    limiter(db, perAddress),
    limiter(db, perClosure),
  ];
  const accountKey = sha256(email.toLowerCase());
  const addressKey = ip ?? "unknown";
  await consume(address, addressKey);
  const { remainingPoints } = await consume(account, accountKey);
  return {
    failed: async () => {
      if (remainingPoints > 0) return;
      const { consumedPoints } = await closures.penalty(accountKey);
      await account.block(accountKey, Math.min(quarterHour * 2 ** (consumedPoints - 1), day));
    },
    succeeded: async () => {
      await Promise.all([
        account.delete(accountKey),
        closures.delete(accountKey),
        address.reward(addressKey),
      ]);
    },
  };
}
