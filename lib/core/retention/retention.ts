import { z } from "zod";
import type { VerificationStatus } from "../verification/status";

export const retainedOutcomes = ["approved", "declined", "unfinished"] as const;
export type RetainedOutcome = (typeof retainedOutcomes)[number];

export const outcomeStatuses: Record<RetainedOutcome, readonly VerificationStatus[]> = {
  approved: ["approved"],
  declined: ["declined"],
  unfinished: ["expired", "abandoned"],
};

export const outcomeWords: Record<RetainedOutcome, string> = {
  approved: "Approved",
  declined: "Declined",
  unfinished: "Never finished",
};

export const retainedKinds = ["pictures", "data"] as const;
export type RetainedKind = (typeof retainedKinds)[number];

const wrong = "Type a whole number of days from 1 to 36,500, or nothing.";
const days = z.int(wrong).min(1, wrong).max(36_500, wrong).nullable().default(null);
const kept = z.object({ pictures: days, data: days });
const forever = { pictures: null, data: null };

/** For how many days something is kept after a verification has ended, by outcome; null is for ever. */
export const retention = z.object({
  approved: kept.default(forever),
  declined: kept.default(forever),
  unfinished: kept.default(forever),
});
export type Retention = z.infer<typeof retention>;

export const keepsForever: Retention = { approved: forever, declined: forever, unfinished: forever };

export type Rule = { outcome: RetainedOutcome; kind: RetainedKind; days: number };

/** What is to be done, one by one: data first, whose pictures go with it. */
export const rulesOf = (settings: Retention): Rule[] =>
  (["data", "pictures"] as const).flatMap((kind) =>
    retainedOutcomes.flatMap((outcome) => {
      const days = settings[outcome][kind];
      return days === null ? [] : [{ outcome, kind, days }];
    }),
  );

const dayMs = 86_400_000;

/** What had ended by then is over its time. */
export const endOf = ({ days }: Rule, now: Date) => new Date(now.getTime() - days * dayMs);

export const ruleName = ({ outcome, kind, days }: Rule) =>
  `${outcomeWords[outcome]}: ${kind} after ${days} ${days === 1 ? "day" : "days"}`;

/** When the daily run begins, UTC; `lib/jobs/worker.ts` says so to the queue. */
export const runsAt = { hour: 3, minute: 17 };

export function nextRun(now: Date): Date {
  const next = new Date(now);
  next.setUTCHours(runsAt.hour, runsAt.minute, 0, 0);
  return next > now ? next : new Date(next.getTime() + dayMs);
}

/** What one rule would remove: how many, and since when the oldest of them has ended. */
export type RulePreview = Rule & { total: number; oldest: Date | null };
export type RetentionPreview = { runsAt: Date; rules: RulePreview[] };
