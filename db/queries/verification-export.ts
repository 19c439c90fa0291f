import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { ResolvedFilter } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Db } from "../client";
import { integrations } from "../schema/integrations";
import { users } from "../schema/users";
import { verifications } from "../schema/verifications";
import { uuidArray } from "../uuid-array";
import { matching } from "./verification-filter";

export type Exported = {
  filter: ResolvedFilter;
  status?: VerificationStatus;
  ascending: boolean;
};

/** Of these, the rows that still match, in the order of their creation. */
export async function selectExportRows(
  db: Db,
  scope: Scope,
  ids: readonly string[],
  { filter, status, ascending }: Exported,
) {
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
        matching(scope, filter),
        status ? eq(verifications.status, status) : undefined,
        sql`${verifications.id} = any(${uuidArray(ids)})`,
      ),
    )
    .orderBy(order(verifications.createdAt), order(verifications.id));
}
export type ExportedVerification = Awaited<ReturnType<typeof selectExportRows>>[number];
