import { and, gte, ilike, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Scope } from "@/lib/core/identity/actor";
import { nobody, type ResolvedFilter } from "@/lib/core/verification/listing";
import { integrations } from "../schema/integrations";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

const owner = { ...verifications, verificationId: verifications.id };

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** The first eight hex digits of an id, or more: all that a person copies from a screen. */
const idPrefix = /^[0-9a-f]{8}(-?[0-9a-f]{0,4}){0,3}(-?[0-9a-f]{0,12})?$/i;

function matchesId(search: string): SQL | undefined {
  const digits = search.replaceAll("-", "").toLowerCase();
  if (!idPrefix.test(search) || digits.length > 32) return undefined;
  const [lowest, highest] = [digits.padEnd(32, "0"), digits.padEnd(32, "f")];
  const inRange = sql`${verifications.id} between ${lowest}::uuid and ${highest}::uuid`;
  return digits.length < 32 ? inRange : or(inRange, sql`${verifications.endUserId} = ${lowest}::uuid`);
}

const matchesSearch = (search: string) => {
  const pattern = `%${escapeLike(search)}%`;
  return or(
    ilike(verifications.fullName, pattern),
    ilike(verifications.vendorData, pattern),
    matchesId(search),
  );
};

const among = (column: PgColumn, values: readonly string[] | undefined) =>
  values?.length ? inArray(column, [...values]) : undefined;

function assignedTo(assignees: readonly string[] | undefined): SQL | undefined {
  if (!assignees?.length) return undefined;
  const ids = assignees.filter((assignee) => assignee !== nobody);
  const isFree = assignees.includes(nobody) ? isNull(verifications.assigneeId) : undefined;
  return or(isFree, among(verifications.assigneeId, ids));
}

const inEnvironment = ({ environment }: ResolvedFilter) =>
  environment
    ? sql`${verifications.integrationId} in (
        select ${integrations.id} from ${integrations} where ${integrations.environment} = ${environment})`
    : undefined;

/** The rows in scope that the filter asks for. */
export const matching = (scope: Scope, filter: ResolvedFilter) =>
  and(
    within(scope, owner),
    isNull(verifications.deletedAt),
    among(verifications.integrationId, filter.integrationIds),
    inEnvironment(filter),
    among(verifications.status, filter.statuses),
    among(verifications.currentDocumentCountry, filter.countries),
    among(verifications.currentDocumentType, filter.documentTypes),
    among(verifications.currentReason, filter.reasons),
    assignedTo(filter.assignees),
    filter.from ? gte(verifications.createdAt, filter.from) : undefined,
    filter.to ? lt(verifications.createdAt, filter.to) : undefined,
    filter.search ? matchesSearch(filter.search) : undefined,
  );
