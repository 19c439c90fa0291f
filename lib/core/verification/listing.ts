import type { ReasonId } from "../decision/reasons";
import type { DocumentType } from "../document/document";
import type { Environment } from "../integration/settings";
import type { VerificationStatus } from "./status";

/** `waiting` is how long a reviewer has been waited for: it goes with the status `review` only. */
export const sortFields = ["created", "name", "waiting"] as const;
export type SortField = (typeof sortFields)[number];

/** What a listing of one status, or of all, can be sorted by. */
export const sortFieldsFor = (status: VerificationStatus | undefined) =>
  sortFields.filter((field) => field !== "waiting" || status === "review");

/** Where a page begins: the sort value and id of the row just outside it. */
export type Cursor = { value: string; id: string };

/** Stands among the assignees for those that nobody is assigned to. */
export const nobody = "none";

/** How long ago, in minutes: at least, at most or both. */
export type AgeRange = { least?: number; most?: number };

/** All of it must hold; of a list any one value. An empty list counts as not said. */
export type VerificationFilter = {
  integrationIds?: readonly string[];
  environment?: Environment;
  /** Narrows every tab; the tab itself is the listing's `status`. */
  statuses?: readonly VerificationStatus[];
  /** ISO 3166-1 alpha-2, upper case; of the newest attempt's document. */
  countries?: readonly string[];
  documentTypes?: readonly DocumentType[];
  /** Of the newest decision. */
  reasons?: readonly ReasonId[];
  /** Ids of users, or `nobody`. */
  assignees?: readonly string[];
  /** Names, a reference, a document number or an id, or the beginning of one. */
  search?: string;
  /** Created at or after. */
  from?: Date;
  /** Created before. */
  to?: Date;
  /** Created so long ago, seen from whenever it is asked. */
  age?: AgeRange;
};

/** A filter with its age told as the times that it means at one moment. */
export type ResolvedFilter = Omit<VerificationFilter, "age">;

const minute = 60_000;
const later = (a: Date | undefined, b: Date | undefined) => (a && b ? (a > b ? a : b) : (a ?? b));
const earlier = (a: Date | undefined, b: Date | undefined) => (a && b ? (a < b ? a : b) : (a ?? b));

/** What the filter means at `now`. */
export function resolveFilter({ age, ...filter }: VerificationFilter, now: Date): ResolvedFilter {
  if (!age) return filter;
  const ago = (minutes?: number) =>
    minutes === undefined ? undefined : new Date(now.getTime() - minutes * minute);
  return { ...filter, from: later(filter.from, ago(age.most)), to: earlier(filter.to, ago(age.least)) };
}

export type VerificationListing = {
  filter: VerificationFilter;
  status?: VerificationStatus;
  sort: SortField;
  direction: "ascending" | "descending";
  /** Rows after, or before, the cursor in the order asked for. */
  page?: { after: Cursor } | { before: Cursor };
  limit: number;
};

/** How many there are; where `isExact` is false, at least so many: counting stopped there. */
export type Count = { total: number; isExact: boolean };

export type StatusCounts = Record<VerificationStatus | "all", Count>;

export const chartBuckets = ["hour", "day", "month"] as const;
export type ChartBucket = (typeof chartBuckets)[number];

/** How many were created from one time until another; where `isExact` is false, at least so many. */
export type ChartPoint = Count & {
  from: Date;
  to: Date;
  byStatus: Partial<Record<VerificationStatus, number>>;
};
