import { and, asc, eq, gt, isNull, notExists, or, type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { QueueCursor, QueueFilter, QueueTab } from "@/lib/core/review/queue";
import type { Db } from "../client";
import { caseLeases, pendingDecisions } from "../schema/reviews";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

export const owner = { ...verifications, verificationId: verifications.id };

/** Whoever asks. */
export type Asker = { userId: string; now: Date };

export const ofTab = (tab: QueueTab, userId: string): SQL | undefined =>
  ({
    for_me: or(eq(verifications.assigneeId, userId), isNull(verifications.assigneeId)),
    all: undefined,
    mine: eq(verifications.assigneeId, userId),
    unassigned: isNull(verifications.assigneeId),
  })[tab];

const isPending = (db: Db) =>
  db
    .select({ one: sql`1` })
    .from(pendingDecisions)
    .where(eq(pendingDecisions.verificationId, verifications.id));

export const matches = (scope: Scope, { integrationId, reason }: Omit<QueueFilter, "tab">) =>
  and(
    eq(verifications.status, "review"),
    isNull(verifications.deletedAt),
    within(scope, owner),
    integrationId ? eq(verifications.integrationId, integrationId) : undefined,
    reason ? eq(verifications.currentReason, reason) : undefined,
  );

export const waits = (db: Db, scope: Scope, filter: QueueFilter, userId: string, after?: QueueCursor) =>
  and(
    matches(scope, filter),
    ofTab(filter.tab, userId),
    notExists(isPending(db)),
    after &&
      sql`(${verifications.reviewedFrom}, ${verifications.id}) > (${after.waitingSince.toISOString()}::timestamptz, ${after.id}::uuid)`,
  );

export const inOrder = [asc(verifications.reviewedFrom), asc(verifications.id)] as const;

/** A lease that runs. */
export const isHeld = (now: Date) =>
  and(eq(caseLeases.verificationId, verifications.id), gt(caseLeases.expiresAt, now));
