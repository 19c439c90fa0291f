import { count, eq, sql } from "drizzle-orm";
import type { Evidence } from "@/lib/core/decision/rules";
import type { Scope } from "@/lib/core/identity/actor";
import type { QueueEntry, QueueFilter, QueueListing, QueueTab } from "@/lib/core/review/queue";
import type { Db } from "../client";
import { decisions } from "../schema/decisions";
import { integrations } from "../schema/integrations";
import { caseLeases, pendingDecisions } from "../schema/reviews";
import { users } from "../schema/users";
import { verifications } from "../schema/verifications";
import { type Asker, inOrder, isHeld, matches, ofTab, waits } from "./reviews-waiting";

/** What the newest decision rests on, read for the rows shown only. */
const newestEvidence = sql<Evidence | null>`(
  select ${decisions.evidence} from ${decisions}
  where ${decisions.verificationId} = ${verifications.id}
  order by ${decisions.createdAt} desc limit 1
)`;

export type QueueRow = Omit<QueueEntry, "why"> & { evidence: Evidence | null };

/** A page of the queue, oldest first. */
export async function selectQueue(
  db: Db,
  scope: Scope,
  { filter, after, limit }: QueueListing,
  { userId, now }: Asker,
): Promise<QueueRow[]> {
  const holder = db.select({ id: users.id, name: users.name }).from(users).as("holder");
  const rows = await db
    .select({
      id: verifications.id,
      fullName: verifications.fullName,
      vendorData: verifications.vendorData,
      documentType: verifications.currentDocumentType,
      documentCountry: verifications.currentDocumentCountry,
      reason: verifications.currentReason,
      evidence: newestEvidence,
      integration: { id: integrations.id, name: integrations.name, environment: integrations.environment },
      assignee: { id: users.id, name: users.name },
      lease: {
        userId: caseLeases.userId,
        name: sql<string>`${holder.name}`,
        takenAt: caseLeases.takenAt,
        expiresAt: caseLeases.expiresAt,
      },
      waitingSince: sql<Date>`coalesce(${verifications.reviewedFrom}, ${verifications.updatedAt})`.mapWith(
        verifications.updatedAt,
      ),
      attemptNumber: verifications.attemptNumber,
    })
    .from(verifications)
    .innerJoin(integrations, eq(integrations.id, verifications.integrationId))
    .leftJoin(users, eq(users.id, verifications.assigneeId))
    .leftJoin(caseLeases, isHeld(now))
    .leftJoin(holder, eq(holder.id, caseLeases.userId))
    .where(waits(db, scope, filter, userId, after))
    .orderBy(...inOrder)
    .limit(limit);
  return rows;
}

/** How many wait in each tab, exactly. What is about to be decided is few, and is taken off. */
export async function countQueue(
  db: Db,
  scope: Scope,
  filter: Omit<QueueFilter, "tab">,
  userId: string,
): Promise<Record<QueueTab, number>> {
  const counts = {
    all: count(),
    mine: sql<number>`count(*) filter (where ${ofTab("mine", userId)})::int`,
    unassigned: sql<number>`count(*) filter (where ${ofTab("unassigned", userId)})::int`,
  };
  const [[waiting], [pending]] = await Promise.all([
    db.select(counts).from(verifications).where(matches(scope, filter)),
    db
      .select(counts)
      .from(pendingDecisions)
      .innerJoin(verifications, eq(verifications.id, pendingDecisions.verificationId))
      .where(matches(scope, filter)),
  ]);
  const of = (tab: keyof typeof counts) => (waiting?.[tab] ?? 0) - (pending?.[tab] ?? 0);
  const [all, mine, unassigned] = [of("all"), of("mine"), of("unassigned")];
  return { for_me: mine + unassigned, mine, unassigned, all };
}
