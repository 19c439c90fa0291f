import { and, eq, gte, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Scope } from "@/lib/core/identity/actor";
import { nobody, type ResolvedFilter } from "@/lib/core/verification/listing";
import type { Db } from "../client";
import { integrations } from "../schema/integrations";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

const owner = { ...verifications, verificationId: verifications.id };

const among = (column: PgColumn, values: readonly string[] | undefined) =>
  values?.length ? inArray(column, [...values]) : undefined;

function assignedTo(assignees: readonly string[] | undefined): SQL | undefined {
  if (!assignees?.length) return undefined;
  const ids = assignees.filter((assignee) => assignee !== nobody);
  const isFree = assignees.includes(nobody) ? isNull(verifications.assigneeId) : undefined;
  return or(isFree, among(verifications.assigneeId, ids));
}

/** The integrations that the filter means; undefined is all there are. */
export async function selectIntegrationIds(
  db: Db,
  scope: Scope,
  { integrationIds: wanted, environment }: ResolvedFilter,
): Promise<string[] | undefined> {
  const reached = scope.integrationIds === "all" ? undefined : scope.integrationIds;
  const named = wanted?.length ? wanted : undefined;
  if (!environment) {
    if (!named || !reached) return named || reached ? [...(named ?? reached ?? [])] : undefined;
    return named.filter((id) => reached.includes(id));
  }
  const rows = await db
    .select({ id: integrations.id })
    .from(integrations)
    .where(
      and(
        eq(integrations.environment, environment),
        within({ integrationIds: scope.integrationIds }, { integrationId: integrations.id }),
        among(integrations.id, named),
      ),
    );
  return rows.map(({ id }) => id);
}

/** What the filter asks of a row, but for what it searches for and which integrations are meant. */
export const matching = (scope: Scope, filter: ResolvedFilter) =>
  and(
    within(scope, owner),
    isNull(verifications.deletedAt),
    among(verifications.status, filter.statuses),
    among(verifications.currentDocumentCountry, filter.countries),
    among(verifications.currentDocumentType, filter.documentTypes),
    among(verifications.currentReason, filter.reasons),
    assignedTo(filter.assignees),
    filter.from ? gte(verifications.createdAt, filter.from) : undefined,
    filter.to ? lt(verifications.createdAt, filter.to) : undefined,
  );

/** A column of which the filter names several values, and the condition that takes it one value at a time. */
export type Branching = { values: readonly string[]; isValue: SQL };

/** Of more values than this, rows are found quickly enough by going through all of them. */
const mostBranches = 50;

/**
 * Where the filter names several values of one field, no index gives the newest of all of them: each is asked for its
 * newest, and those are put in order. The most telling field comes first.
 */
export function branching(
  filter: ResolvedFilter,
  integrationIds: string[] | undefined,
): Branching | undefined {
  const { assignees, reasons, countries, documentTypes, statuses } = filter;
  const people = assignees?.includes(nobody) ? undefined : assignees;
  const fields = [
    [people, sql`${verifications.assigneeId} = branch.value::uuid`],
    [reasons, sql`${verifications.currentReason} = branch.value`],
    [countries, sql`${verifications.currentDocumentCountry} = branch.value`],
    [documentTypes, sql`${verifications.currentDocumentType} = branch.value::document_type`],
    [integrationIds, sql`${verifications.integrationId} = branch.value::uuid`],
    [statuses, sql`${verifications.status} = branch.value::verification_status`],
  ] as const;
  const [first] = fields.filter(([values]) => values?.length);
  const [values, isValue] = first ?? [];
  const isWorthIt = values && values.length > 1 && values.length <= mostBranches;
  return isWorthIt && isValue ? { values, isValue } : undefined;
}

export const inIntegrations = (integrationIds: readonly string[] | undefined, column: PgColumn) =>
  integrationIds && (integrationIds.length > 0 ? inArray(column, [...integrationIds]) : sql`false`);
