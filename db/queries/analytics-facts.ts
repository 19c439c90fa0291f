import { type SQL, sql } from "drizzle-orm";
import { bucketGrowth } from "@/lib/core/analytics/histogram";
import type { Environment } from "@/lib/core/integration/settings";
import { verifications } from "../schema/verifications";

/** Stand in the cells for all integrations of an environment together. */
export const everythingIn: Record<Environment, string> = {
  live: "00000000-0000-0000-0000-000000000001",
  test: "00000000-0000-0000-0000-000000000002",
};

const { status, currentReason, startedAt, submittedAt, decidedAt } = verifications;

const isDecided = sql`${status} in ('approved', 'declined')`;
const tookSeconds = sql`extract(epoch from ${decidedAt} - ${submittedAt})::float8`;

/** What cells are made of, of one row of `verifications`. */
const facts: Record<string, SQL> = {
  country: sql`coalesce(${verifications.currentDocumentCountry}, '')`,
  document: sql`coalesce(${verifications.currentDocumentType}::text, '')`,
  started: sql`(coalesce(${startedAt}, ${submittedAt}) is not null or ${isDecided})::int`,
  submitted: sql`(${submittedAt} is not null or ${isDecided})::int`,
  approved: sql`(${status} = 'approved')::int`,
  declined: sql`(${status} = 'declined')::int`,
  asked_again: sql`(${status} = 'resubmission_requested')::int`,
  waiting: sql`(${status} in ('submitted', 'review'))::int`,
  reason: sql`case when ${status} in ('declined', 'resubmission_requested')
    then ${status}::text || ':' || ${currentReason} end`,
  took: sql`case when ${isDecided} and ${decidedAt} >= ${submittedAt}
    then floor(ln(greatest(1, ${tookSeconds})) / ln(${sql.raw(String(bucketGrowth))}::float8))::int end`,
};

export const factColumns = sql.join(
  Object.entries(facts).map(([name, fact]) => sql`${fact} as ${sql.identifier(name)}`),
  sql`, `,
);

/** Whole numbers of a cell that are added up. */
export const counted = [
  "created",
  "started",
  "submitted",
  "approved",
  "declined",
  "asked_again",
  "waiting",
] as const;

const columns = (names: readonly string[], of: (column: SQL) => SQL) =>
  sql.join(
    names.map((name) => of(sql`${sql.identifier(name)}`)),
    sql`, `,
  );

/** Sums of what is counted, of facts or of cells. */
export const sums = columns(counted, (column) => sql`sum(${column})::int as ${column}`);
export const countedColumns = columns(counted, (column) => column);
