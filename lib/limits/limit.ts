import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import type { Db } from "@/db/client";
import { addPoints } from "@/db/queries/rate-limits";
import { rateLimits } from "@/db/schema/users";

export type Limit = {
  /** Keeps one limit's keys from another's. */
  name: string;
  /** So many times in a window of so many seconds that begins with the first. */
  points: number;
  seconds: number;
  /** For what is counted on many requests: one prepared query, and none for a key known to have run out. Only counts, never blocks or gives back. */
  isHot?: boolean;
};

type Options = ConstructorParameters<typeof RateLimiterDrizzle>[0];

/** The library's query costs twice as much CPU as the same one prepared. */
class HotLimiter extends RateLimiterDrizzle {
  constructor(
    private readonly db: Db,
    options: Options,
  ) {
    super({ ...options, inMemoryBlockOnConsumed: options.points });
  }

  /** What `consume` calls. */
  protected _upsert(key: string, points: number, milliseconds: number) {
    return addPoints(this.db, key, points, milliseconds);
  }
}

const made = new WeakMap<Db, Map<string, RateLimiterDrizzle>>();

/**
 * Counts in the database, so exactly for all processes together. One for each pool: what is counted in a transaction
 * is forgotten when it is rolled back.
 */
export function limiter(db: Db, { name, points, seconds, isHot }: Limit): RateLimiterDrizzle {
  const limiters = made.get(db) ?? new Map<string, RateLimiterDrizzle>();
  made.set(db, limiters);
  const id = `${name}:${points}:${seconds}`;
  const known = limiters.get(id);
  if (known) return known;
  const options: Options = {
    storeClient: db,
    schema: rateLimits,
    keyPrefix: name,
    points,
    duration: seconds,
    // Its timer would keep a transaction's connection; a job clears up instead.
    clearExpiredByTimeout: false,
  };
  const fresh = isHot ? new HotLimiter(db, options) : new RateLimiterDrizzle(options);
  limiters.set(id, fresh);
  return fresh;
}

/** What is left of a limit; `seconds` until it is whole again. */
export type Remainder = { isExceeded: boolean; limit: number; remaining: number; seconds: number };

const remainder = ({ points }: Limit, isExceeded: boolean, state: RateLimiterRes): Remainder => ({
  isExceeded,
  limit: points,
  remaining: isExceeded ? 0 : state.remainingPoints,
  seconds: Math.max(1, Math.ceil(state.msBeforeNext / 1000)),
});

/** Counts one use of `key`, also where it is one too many. */
export async function count(db: Db, limit: Limit, key: string): Promise<Remainder> {
  try {
    return remainder(limit, false, await limiter(db, limit).consume(key));
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return remainder(limit, true, refusal);
    throw refusal;
  }
}
