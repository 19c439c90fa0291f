import { and, desc, eq, ne } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Decision } from "@/lib/core/verification/verification";
import type { Db } from "../client";
import { decisions } from "../schema/decisions";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

/** Adds a decision; its reason is the verification's from then on. */
export async function insertDecision(db: Db, row: typeof decisions.$inferInsert): Promise<Decision> {
  const [decision] = await db.insert(decisions).values(row).returning();
  if (!decision) throw new Error("an insert returned no row");
  await db
    .update(verifications)
    .set({ currentReason: row.reason })
    .where(eq(verifications.id, row.verificationId));
  return decision;
}

/** All decisions on a verification, newest first. */
export const selectDecisions = (db: Db, scope: Scope, verificationId: string): Promise<Decision[]> =>
  db
    .select()
    .from(decisions)
    .where(and(eq(decisions.verificationId, verificationId), within(scope, decisions)))
    .orderBy(desc(decisions.createdAt));

export async function findDecision(db: Db, scope: Scope, id: string) {
  const [decision] = await db
    .select()
    .from(decisions)
    .where(and(eq(decisions.id, id), within(scope, decisions)));
  return decision satisfies Decision | undefined;
}

/** The newest decision that is an outcome; handing over to a person is none. */
export async function findOutcome(db: Db, scope: Scope, verificationId: string) {
  const [decision] = await db
    .select()
    .from(decisions)
    .where(
      and(
        eq(decisions.verificationId, verificationId),
        ne(decisions.verdict, "review"),
        within(scope, decisions),
      ),
    )
    .orderBy(desc(decisions.createdAt))
    .limit(1);
  return decision satisfies Decision | undefined;
}
