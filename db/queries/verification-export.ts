import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Cursor, ResolvedFilter } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Db } from "../client";
import { integrations } from "../schema/integrations";
import { users } from "../schema/users";
import { verifications } from "../schema/verifications";
import { uuidArray } from "../uuid-array";
import { matching } from "./verification-filter";
import { matchStatement } from "./verification-list";

export type ExportBatch = {
  filter: ResolvedFilter;
  status?: VerificationStatus;
  direction: "ascending" | "descending";
  /** These, whatever the filter says. */
  ids?: readonly string[];
  after?: Cursor;
  limit: number;
};

/** The next rows of an export, in the order of their creation. */
export async function selectExportBatch(db: Db, scope: Scope, batch: ExportBatch) {
  const { filter, status, direction, ids, after, limit } = batch;
  const ascending = direction === "ascending";
  const matched = ids
    ? sql`select unnest(${uuidArray(ids)}) as id`
    : await matchStatement(db, scope, {
        ...{ filter, status, limit },
        order: { sort: "created", ascending, cursor: after },
      });
  const order = ascending ? asc : desc;
  return db
    .select({
      id: verifications.id,
      status: verifications.status,
      reference: verifications.vendorData,
      integration: integrations.name,
      environment: integrations.environment,
      documentType: verifications.currentDocumentType,
      documentCountry: verifications.currentDocumentCountry,
      reason: verifications.currentReason,
      attempts: verifications.attemptNumber,
      assignee: users.name,
      created: verifications.createdAt,
      submitted: verifications.submittedAt,
      reviewedFrom: verifications.reviewedFrom,
      decided: verifications.decidedAt,
      updated: verifications.updatedAt,
      firstName: verifications.firstName,
      lastName: verifications.lastName,
      fullName: verifications.fullName,
      person: verifications.person,
      documentNumber: verifications.documentNumber,
      endUserId: verifications.endUserId,
    })
    .from(verifications)
    .innerJoin(integrations, eq(verifications.integrationId, integrations.id))
    .leftJoin(users, eq(verifications.assigneeId, users.id))
    .where(
      and(
        matching(scope, {}),
        sql`${verifications.id} = any(array(select matched.id from (${matched}) matched))`,
      ),
    )
    .orderBy(order(verifications.createdAt), order(verifications.id))
    .limit(limit);
}
export type ExportedVerification = Awaited<ReturnType<typeof selectExportBatch>>[number];
