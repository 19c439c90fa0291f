import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Cursor, ResolvedFilter } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Db } from "../client";
import { integrations } from "../schema/integrations";
import { users } from "../schema/users";
import { verifications } from "../schema/verifications";
import { matching } from "./verification-filter";

export type ExportBatch = {
  filter: ResolvedFilter;
  status?: VerificationStatus;
  direction: "ascending" | "descending";
  ids?: readonly string[];
  except?: readonly string[];
  after?: Cursor;
  limit: number;
};

const array = (ids: readonly string[]) => sql`${`{${ids.join()}}`}::uuid[]`;

function beyond({ value, id }: Cursor, direction: ExportBatch["direction"]): SQL {
  const row = sql`(${verifications.createdAt}, ${verifications.id})`;
  const edge = sql`(${value}::timestamptz, ${id}::uuid)`;
  return direction === "ascending" ? sql`${row} > ${edge}` : sql`${row} < ${edge}`;
}

/** The next rows of an export, in the order of their creation. */
export function selectExportBatch(db: Db, scope: Scope, batch: ExportBatch) {
  const { filter, status, direction, ids, except, after, limit } = batch;
  const order = direction === "ascending" ? asc : desc;
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
        ids ? sql`${verifications.id} = any(${array(ids)})` : undefined,
        except?.length ? sql`not ${verifications.id} = any(${array(except)})` : undefined,
        after ? beyond(after, direction) : undefined,
      ),
    )
    .orderBy(order(verifications.createdAt), order(verifications.id))
    .limit(limit);
}
export type ExportedVerification = Awaited<ReturnType<typeof selectExportBatch>>[number];
