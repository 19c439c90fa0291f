import { and, asc, count, eq, gt, inArray, isNull, ne, notExists, or, type SQL, sql } from "drizzle-orm";
import type { Evidence } from "@/lib/core/decision/rules";
import type { Scope } from "@/lib/core/identity/actor";
import type { QueueCursor, QueueEntry, QueueFilter, QueueListing, QueueTab } from "@/lib/core/review/queue";
import type { Db } from "../client";
import { decisions } from "../schema/decisions";
import { integrations } from "../schema/integrations";
import { caseLeases, pendingDecisions } from "../schema/reviews";
import { users } from "../schema/users";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

const owner = { ...verifications, verificationId: verifications.id };

/** Whoever asks. */
type Asker = { userId: string; now: Date };

const ofTab = (tab: QueueTab, userId: string): SQL | undefined =>
  ({
    all: undefined,
    mine: eq(verifications.assigneeId, userId),
    unassigned: isNull(verifications.assigneeId),
  })[tab];

const isPending = (db: Db) =>
  db
    .select({ one: sql`1` })
    .from(pendingDecisions)
    .where(eq(pendingDecisions.verificationId, verifications.id));

const matches = (scope: Scope, { integrationId, reason }: Omit<QueueFilter, "tab">) =>
  and(
    eq(verifications.status, "review"),
    isNull(verifications.deletedAt),
    within(scope, owner),
    integrationId ? eq(verifications.integrationId, integrationId) : undefined,
    reason ? eq(verifications.currentReason, reason) : undefined,
  );

const waits = (db: Db, scope: Scope, filter: QueueFilter, userId: string, after?: QueueCursor) =>
  and(
    matches(scope, filter),
    ofTab(filter.tab, userId),
    notExists(isPending(db)),
    after &&
      sql`(${verifications.reviewedFrom}, ${verifications.id}) > (${after.waitingSince.toISOString()}::timestamptz, ${after.id}::uuid)`,
  );

const inOrder = [asc(verifications.reviewedFrom), asc(verifications.id)] as const;

/** A lease that runs. */
const isHeld = (now: Date) =>
  and(eq(caseLeases.verificationId, verifications.id), gt(caseLeases.expiresAt, now));

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
  const of = (tab: QueueTab) => (waiting?.[tab] ?? 0) - (pending?.[tab] ?? 0);
  return { all: of("all"), mine: of("mine"), unassigned: of("unassigned") };
}

/**
 * The next case that nobody else holds, locked for the transaction; what another transaction is just taking is passed
 * over. One that was taken a moment ago may still be given: the caller's claim is what decides.
 */
export async function lockNextCase(
  db: Db,
  scope: Scope,
  { filter, after, except }: { filter: QueueFilter; after?: QueueCursor; except: readonly string[] },
  { userId, now }: Asker,
) {
  const heldByOthers = db
    .select({ one: sql`1` })
    .from(caseLeases)
    .where(and(isHeld(now), ne(caseLeases.userId, userId)));
  const [next] = await db
    .select({
      id: verifications.id,
      integrationId: verifications.integrationId,
    })
    .from(verifications)
    .where(
      and(
        waits(db, scope, filter, userId, after),
        notExists(heldByOthers),
        ...except.map((id) => ne(verifications.id, id)),
      ),
    )
    .orderBy(...inOrder)
    .limit(1)
    .for("no key update", { skipLocked: true });
  return next;
}

/** Where a verification stands in the queue, or stood. */
export async function findQueuePlace(db: Db, scope: Scope, id: string): Promise<QueueCursor | undefined> {
  const [row] = await db
    .select({ id: verifications.id, waitingSince: verifications.reviewedFrom })
    .from(verifications)
    .where(and(eq(verifications.id, id), within(scope, owner)));
  return row?.waitingSince ? { id: row.id, waitingSince: row.waitingSince } : undefined;
}

/** Whom a verification is assigned to; undefined where it is not there. */
export async function setAssignee(
  db: Db,
  scope: Scope,
  id: string,
  assignee: { assigneeId: string | null; assignedAt: Date | null },
) {
  const [row] = await db
    .update(verifications)
    .set(assignee)
    .where(and(eq(verifications.id, id), isNull(verifications.deletedAt), within(scope, owner)))
    .returning({ id: verifications.id });
  return row;
}

export async function findAssignee(db: Db, scope: Scope, id: string) {
  const [row] = await db
    .select({ integrationId: verifications.integrationId, id: users.id, name: users.name })
    .from(verifications)
    .leftJoin(users, eq(users.id, verifications.assigneeId))
    .where(and(eq(verifications.id, id), isNull(verifications.deletedAt), within(scope, owner)));
  return row;
}

/** Those of the roles who are enabled and reach the integration, by name. Takes no scope: users have none. */
export const selectReviewers = (
  db: Db,
  integrationId: string,
  roles: readonly (typeof users.$inferSelect)["role"][],
) =>
  db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(
      and(
        inArray(users.role, [...roles]),
        isNull(users.disabledAt),
        or(isNull(users.integrationIds), sql`${integrationId}::uuid = any(${users.integrationIds})`),
      ),
    )
    .orderBy(asc(users.name), asc(users.id));
