import type { ReasonId } from "../decision/reasons";
import type { DocumentType } from "../document/document";
import type { Environment } from "../integration/settings";
import type { Histogram, Span } from "./histogram";

/** How far the verifications created in one time have come, and what became of them. */
export type Funnel = {
  created: number;
  started: number;
  submitted: number;
  approved: number;
  declined: number;
  askedAgain: number;
  /** Submitted, and not decided yet. */
  waiting: number;
};

export const noFunnel: Funnel = {
  ...{ created: 0, started: 0, submitted: 0, approved: 0, declined: 0, askedAgain: 0, waiting: 0 },
};

export const decidedOf = ({ approved, declined }: Pick<Funnel, "approved" | "declined">) =>
  approved + declined;

/** Of those decided, from 0 to 1; undefined where none are. */
export function approvalRate(funnel: Pick<Funnel, "approved" | "declined">): number | undefined {
  const decided = decidedOf(funnel);
  return decided > 0 ? funnel.approved / decided : undefined;
}

export const dimensions = ["integration", "country", "document"] as const;
export type Dimension = (typeof dimensions)[number];

export type AnalyticsFilter = {
  environment: Environment;
  integrationId?: string;
  /** ISO 3166-1 alpha-2, upper case. */
  country?: string;
  documentType?: DocumentType;
};

export type TimeRange = { from: Date; to: Date };

/** Reasons of those that stand at the status. */
export type ReasonTotal = { status: "declined" | "resubmission_requested"; reason: ReasonId; total: number };

export type Figures = { funnel: Funnel; took: Histogram; reasons: ReasonTotal[] };

/** Of one value of a dimension; of country and document the empty text stands for none. */
export type BreakdownRow = { value: string; funnel: Funnel; median: number | undefined };

export type RatePoint = { from: string; to: string; created: number; approved: number; declined: number };

export const quantiles = ["p50", "p90", "p99"] as const;
export type Lengths = Record<(typeof quantiles)[number], number | undefined>;

/** What the page shows; lengths in seconds. */
export type Analytics = {
  asOf: Date | undefined;
  funnel: Funnel;
  lengths: Lengths;
  spans: Span[];
  reasons: ReasonTotal[];
  /** Of the time before, as long as this one. */
  before: { funnel: Funnel; lengths: Lengths } | undefined;
  points: RatePoint[];
  breakdowns: Record<Dimension, BreakdownRow[]>;
};
