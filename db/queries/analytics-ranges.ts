import { and, eq, gte, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { TimeRange } from "@/lib/core/analytics/figures";
import type { DocumentType } from "@/lib/core/document/document";
import type { Scope } from "@/lib/core/identity/actor";
import type { Environment } from "@/lib/core/integration/settings";
import { timeSegments } from "@/lib/core/verification/time-segments";
import { verifications } from "../schema/verifications";
import { within } from "../scope";
import { factColumns } from "./analytics-facts";
import { inIntegrations } from "./verification-filter";

export type Wanted = {
  /** Undefined is all integrations. */
  integrationIds: string[] | undefined;
  /** Said where they are all of those in the environment. */
  environment?: Environment;
  country?: string;
  documentType?: DocumentType;
};

const firstDay: Record<"month" | "day" | "hour", (text: string) => string> = {
  month: (text) => `${text}-01`,
  day: (text) => text,
  hour: (text) => text.slice(0, 10),
};

/** The ranges in whole months and days of UTC that cells are kept for, and what is left at their ends. */
export function splitRanges(ranges: readonly TimeRange[]) {
  const parts = ranges.map(({ from, to }) => timeSegments(from, to, "day"));
  const kept = parts.flatMap((part, range) =>
    part.kept.map(
      ({ dimension, from, to }) =>
        sql`(${range}::int, ${dimension}, ${firstDay[dimension](from)}::date, ${firstDay[dimension](to)}::date)`,
    ),
  );
  const ragged = parts.flatMap((part, range) => part.raw.map((piece) => ({ ...piece, range })));
  const none = sql`(select 0, '', current_date, current_date where false)`;
  return { kept: kept.length > 0 ? sql`(values ${sql.join(kept, sql`, `)})` : none, ragged };
}

/** Rows one by one, of times that no cell covers. */
export function raggedRows(scope: Scope, wanted: Wanted, pieces: readonly (TimeRange & { range: number })[]) {
  const { createdAt, currentDocumentCountry, currentDocumentType, deletedAt } = verifications;
  const selected = (range: SQL, created: SQL | undefined) => sql`
    select ${range} as range, ${verifications.integrationId}, 1 as created, ${factColumns} from ${verifications}
    where ${and(
      within(scope, { integrationId: verifications.integrationId }),
      inIntegrations(wanted.integrationIds, verifications.integrationId),
      isNull(deletedAt),
      wanted.country ? eq(currentDocumentCountry, wanted.country) : undefined,
      wanted.documentType ? eq(currentDocumentType, wanted.documentType) : undefined,
      created,
    )}`;
  if (pieces.length === 0) return selected(sql`0`, sql`false`);
  return sql.join(
    pieces.map(({ from, to, range }) =>
      selected(sql`${range}::int`, and(gte(createdAt, from), lt(createdAt, to))),
    ),
    sql` union all `,
  );
}
