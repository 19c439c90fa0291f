import { and, eq, type SQL, sql } from "drizzle-orm";
import { type Dimension, type Funnel, noFunnel, type TimeRange } from "@/lib/core/analytics/figures";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { analyticsCells } from "../schema/analytics";
import { within } from "../scope";
import { counted, countedColumns, everythingIn, sums } from "./analytics-facts";
import { raggedRows, splitRanges, type Wanted } from "./analytics-ranges";
import { inIntegrations } from "./verification-filter";

/** What figures are told for: everything together, or each value of a dimension. */
export type Section = "all" | Dimension;

export type FiguresRow = {
  section: Section;
  range: number;
  value: string;
  kind: "funnel" | "reason" | "took";
  /** A reason, or a histogram in JSON: one of several that belong together. */
  key: string;
  counts: number[];
};

const { integrationId, country, document, grain, day } = analyticsCells;

/** Which cells a section adds up: one document and country, or all of them, or each. */
function cellsOf(section: Section, { country: wanted, documentType }: Wanted) {
  const one = (column: SQL, value: string | undefined, isEach: boolean) =>
    isEach && !value ? sql`${column} <> '*'` : sql`${column} = ${value ?? "*"}`;
  return and(
    one(sql`${country}`, wanted, section === "country"),
    one(sql`${document}`, documentType, section === "document"),
  );
}

/** Where all of an environment are meant, there are cells of all of them together. */
const ownerOf = (section: Section, { environment, integrationIds }: Wanted) =>
  environment && section !== "integration"
    ? eq(integrationId, everythingIn[environment])
    : inIntegrations(integrationIds, integrationId);

const nameOf: Record<Section, SQL> = {
  all: sql`''`,
  integration: sql`integration_id::text`,
  country: sql`country`,
  document: sql`document`,
};

/** One section's funnel, and its reasons and lengths, from cells and from the rows at the ragged ends. */
function sectionRows(scope: Scope, section: Section, wanted: Wanted, kept: SQL, hasTallies: boolean) {
  const cells = sql.identifier(`${section}_cells`);
  const value = nameOf[section];
  const isMeant = section === "all" ? sql`true` : sql`range = 0`;
  const keptRows = sql`
    select kept.range, ${value} as value, ${countedColumns}, reasons, took
    from ${kept} kept (range, kept_grain, low, high)
    join ${analyticsCells} on ${grain} = kept.kept_grain and ${day} >= kept.low and ${day} < kept.high
    where ${and(within(scope, { integrationId }), ownerOf(section, wanted), cellsOf(section, wanted), isMeant)}`;
  // The histograms go out as they are: adding them up key by key takes the database many times as long.
  const took = sql`
    union all
    select ${section}, range, value, 'took', took::text, '{}'::int[] from ${cells} where took is not null
    union all
    select ${section}, range, value, 'took', jsonb_object_agg(took, total)::text, '{}'::int[] from (
      select range, ${value} as value, took, count(*) as total from ragged
      where took is not null and ${isMeant} group by 1, 2, 3
    ) found group by range, value`;
  const reasons = sql`
    union all
    select ${section}, range, value, 'reason', key, array[sum(total)]::int[] from (
      select range, value, key, each.total::int as total from ${cells}, jsonb_each_text(reasons) each (key, total)
      union all
      select range, ${value}, reason, 1 from ragged where reason is not null and ${isMeant}
    ) told group by range, value, key`;
  const figures = sql`
    select ${section} as section, range, value, 'funnel' as kind, '' as key, array[${countedColumns}]::int[] as counts
    from (
      select range, value, ${sums} from (
        select range, value, ${countedColumns} from ${cells}
        union all
        select range, ${value}, ${countedColumns} from ragged where ${isMeant}
      ) both_kinds group by range, value
    ) summed
    ${hasTallies ? took : sql``}
    ${hasTallies && section === "all" ? reasons : sql``}`;
  return { cells: sql`${cells} as materialized (${keptRows})`, figures };
}

export type Question = { ranges: readonly TimeRange[]; sections: readonly Section[]; hasTallies: boolean };

/** What became of those created in each of the ranges; breakdowns are of the first alone. */
export async function selectFigures(
  db: Db,
  scope: Scope,
  wanted: Wanted,
  { ranges, sections, hasTallies }: Question,
): Promise<FiguresRow[]> {
  const { kept, ragged } = splitRanges(ranges);
  const parts = sections.map((section) => sectionRows(scope, section, wanted, kept, hasTallies));
  const cells = parts.map((part) => part.cells);
  const figures = parts.map((part) => part.figures);
  return db.execute<FiguresRow>(sql`
    with ragged as materialized (${raggedRows(scope, wanted, ragged)}), ${sql.join(cells, sql`, `)}
    ${sql.join(figures, sql` union all `)}`);
}

/** The funnel that a row tells. */
export function funnelOf({ counts }: FiguresRow): Funnel {
  const [created = 0, started = 0, submitted = 0, approved = 0, declined = 0, askedAgain = 0, waiting = 0] =
    counts;
  return counts.length === counted.length
    ? { created, started, submitted, approved, declined, askedAgain, waiting }
    : noFunnel;
}

/** The first day that anything is kept of. */
export async function findFirstDay(db: Db, scope: Scope, integrationIds: string[] | undefined) {
  const own = and(
    within(scope, { integrationId }),
    inIntegrations(integrationIds, integrationId),
    eq(grain, "month"),
    eq(country, "*"),
    eq(document, "*"),
  );
  const [row] = await db
    .select({ day: sql<string | null>`min(${day})::text` })
    .from(analyticsCells)
    .where(own);
  return row?.day ?? undefined;
}
