import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { reasonIds } from "@/lib/core/decision/reasons";
import type { Simulation } from "@/lib/core/decision/simulate";
import { documentTypes } from "@/lib/core/document/document";
import type { GivenConsent, GivenDocument, GivenPerson } from "@/lib/core/identity/person";
import { openStatuses, verificationStatuses } from "@/lib/core/verification/status";
import { createdAt, id, moment } from "./columns";
import { customers } from "./customers";
import { flows } from "./flows";
import { integrations } from "./integrations";
import { users } from "./users";

export const verificationStatus = pgEnum("verification_status", verificationStatuses);
export const documentType = pgEnum("document_type", documentTypes);

const openStatusList = sql.raw(openStatuses.map((status) => `'${status}'`).join(", "));

export const verifications = pgTable(
  "verifications",
  {
    id: id(),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id),
    status: verificationStatus().notNull(),
    firstName: text(),
    lastName: text(),
    /** The two names, or where the client has only given the whole one, that. */
    fullName: text().generatedAlwaysAs(
      sql`coalesce(nullif(trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''), person->>'fullName', '')`,
    ),
    person: jsonb().$type<GivenPerson>().notNull().default({}),
    /** What the client asked for; the end user may not choose another. */
    documentType: documentType(),
    documentCountry: text(),
    documentNumber: text(),
    document: jsonb().$type<GivenDocument>().notNull().default({}),
    consents: jsonb().$type<GivenConsent[]>().notNull().default([]),
    /** The client's own reference: opaque, echoed, never changed. */
    vendorData: text(),
    endUserId: uuid(),
    /** Whom it is about, where the client keeps its customers with us. */
    customerId: uuid().references(() => customers.id),
    /** The version of the flow that it was created with; null is the standard flow. */
    flowId: uuid().references(() => flows.id),
    callbackUrl: text(),
    /** What is added to the callback's query. */
    callbackParameters: jsonb().$type<Record<string, string>>(),
    /** What the client wants back as it gave it; holds nothing of the person. */
    clientDetails: jsonb().$type<Record<string, string>>(),
    /** How it is to end without anybody looking at it; on test integrations only. */
    simulation: jsonb().$type<Simulation>(),
    language: text(),
    /** Number of the newest attempt, from 1. */
    attemptNumber: integer().notNull().default(1),
    /** Sequence number of the newest event, from 1. */
    eventSequence: integer().notNull().default(1),
    /** Of the newest attempt: what the end user chose, or what the client had asked for. */
    currentDocumentType: documentType(),
    currentDocumentCountry: text(),
    /** Of the newest decision. */
    currentReason: text({ enum: reasonIds }),
    /** The reviewer who is to decide it. */
    assigneeId: uuid().references(() => users.id, { onDelete: "set null" }),
    assignedAt: moment(),
    /** Of the first attempt. */
    startedAt: moment(),
    /** Of the newest attempt that was submitted. */
    submittedAt: moment(),
    /** When it last came to wait for a reviewer. */
    reviewedFrom: moment(),
    /** Of the newest outcome. */
    decidedAt: moment(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
    /** When an open verification becomes expired or abandoned. */
    lapsesAt: moment().notNull(),
    /** Gone for everybody from then on; the row follows once its last message is delivered. */
    deletedAt: moment(),
    /** When names, document data and pictures were taken out; what was decided, and when, stays. */
    redactedAt: moment(),
    /** When retention or redaction took its pictures away. */
    picturesRemovedAt: moment(),
    /** When somebody said that retention is to pass it over. */
    retentionExemptAt: moment(),
    /** When it deletes itself, where the client has said how long it may be kept. */
    eraseAt: moment(),
  },
  // Ascending on purpose: Postgres reads them backwards, but cannot use DESC NULLS LAST for ORDER BY … DESC.
  (table) => [
    index("verifications_by_time").on(table.createdAt, table.id),
    index("verifications_by_status").on(table.status, table.createdAt, table.id),
    index("verifications_by_integration").on(table.integrationId, table.createdAt, table.id),
    index("verifications_by_integration_status").on(
      table.integrationId,
      table.status,
      table.createdAt,
      table.id,
    ),
    index("verifications_by_country")
      .on(table.currentDocumentCountry, table.createdAt, table.id)
      .where(sql`current_document_country is not null`),
    index("verifications_by_document")
      .on(table.currentDocumentType, table.createdAt, table.id)
      .where(sql`current_document_type is not null`),
    index("verifications_by_reason")
      .on(table.currentReason, table.createdAt, table.id)
      .where(sql`current_reason is not null`),
    index("verifications_by_assignee")
      .on(table.assigneeId, table.createdAt, table.id)
      .where(sql`assignee_id is not null`),
    // The reviewers' queue, oldest first.
    index("verifications_waiting").on(table.reviewedFrom, table.id).where(sql`status = 'review'`),
    // What waits for one of them: there may be none among very many.
    index("verifications_waiting_assigned")
      .on(table.assigneeId, table.reviewedFrom, table.id)
      .where(sql`status = 'review' and assignee_id is not null`),
    // How many wait, by index alone.
    index("verifications_waiting_counted")
      .on(table.integrationId, table.assigneeId, table.currentReason, table.id)
      .where(sql`status = 'review' and deleted_at is null`),
    // Look-alikes, as the queries compare them.
    index("verifications_same_document").on(
      sql`upper(regexp_replace(document_number, '[^[:alnum:]]', '', 'g'))`,
    ),
    index("verifications_same_person")
      .on(sql`lower(full_name)`, sql`(person->>'dateOfBirth')`)
      .where(sql`person->>'dateOfBirth' is not null`),
    // What has changed of late, for those who look on.
    index("verifications_by_update").on(table.updatedAt, table.id),
    index("verifications_by_name").on(table.fullName, table.id),
    // Hash, because a reference may be longer than a B-tree entry.
    index("verifications_reference").using("hash", table.vendorData),
    index("verifications_end_user").on(table.endUserId).where(sql`end_user_id is not null`),
    index("verifications_customer").on(table.customerId, table.createdAt).where(sql`customer_id is not null`),
    index("verifications_flow").on(table.flowId).where(sql`flow_id is not null`),
    index("verifications_erasure").on(table.eraseAt).where(sql`erase_at is not null`),
    index("verifications_lapsing").on(table.lapsesAt).where(sql`status in (${openStatusList})`),
  ],
);
