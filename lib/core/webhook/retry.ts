import { retryDelay } from "./webhook";

/** Receivers that failed together should not be tried together again. */
const jitter = 0.1;

/** A receiver may ask for patience, but not for silence. */
const longestPause = 86_400;

type Failure = {
  /** Number of the try that failed, from 1. */
  number: number;
  /** Seconds the receiver asked us to wait. */
  retryAfter?: number;
  /** From 0 to 1. */
  random: number;
};

/** Seconds until the next try, or null where there is none. */
export function secondsToNextTry({ number, retryAfter = 0, random }: Failure): number | null {
  const planned = retryDelay(number);
  if (planned === null) return null;
  return Math.max(planned * (1 + jitter * random), Math.min(retryAfter, longestPause));
}

/** Seconds that a `Retry-After` header asks for: a number, or an HTTP date. */
export function parseRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  // What begins with a weekday; JavaScript would read much else as a date.
  const date = /^[A-Z]/i.test(header) ? Date.parse(header) : Number.NaN;
  const seconds = (date - now.getTime()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
