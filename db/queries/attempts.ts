import { and, desc, eq } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Attempt } from "@/lib/core/verification/verification";
import type { Db } from "../client";
import { attempts } from "../schema/attempts";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

export async function insertAttempt(db: Db, row: typeof attempts.$inferInsert): Promise<Attempt> {
  const [attempt] = await db.insert(attempts).values(row).returning();
  if (!attempt) throw new Error("an insert returned no row");
  return attempt;
}

/** All attempts of a verification, newest first. */
export const selectAttempts = (db: Db, scope: Scope, verificationId: string): Promise<Attempt[]> =>
  db
    .select()
    .from(attempts)
    .where(and(eq(attempts.verificationId, verificationId), within(scope, attempts)))
    .orderBy(desc(attempts.number));

export async function findAttemptById(db: Db, scope: Scope, id: string) {
  const [attempt] = await db
    .select()
    .from(attempts)
    .where(and(eq(attempts.id, id), within(scope, attempts)));
  return attempt satisfies Attempt | undefined;
}

export async function findAttempt(db: Db, scope: Scope, verificationId: string, number: number) {
  const [attempt] = await db
    .select()
    .from(attempts)
    .where(
      and(eq(attempts.verificationId, verificationId), eq(attempts.number, number), within(scope, attempts)),
    );
  return attempt satisfies Attempt | undefined;
}

/** Locked until the transaction ends. */
export const lockAttempt = (db: Db, scope: Scope, id: string) =>
  db
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.id, id), within(scope, attempts)))
    .for("update");

type AttemptChange = Partial<Omit<typeof attempts.$inferInsert, "id" | "verificationId" | "integrationId">>;

/** Changes an attempt, and what the verification keeps of it where it is the newest, in one statement. */
export function updateAttempt(db: Db, scope: Scope, id: string, change: AttemptChange) {
  const own = and(eq(attempts.id, id), within(scope, attempts));
  const { documentType, documentCountry } = change;
  if (documentType === undefined && documentCountry === undefined)
    return db.update(attempts).set(change).where(own);
  const { verificationId, number } = attempts;
  const changed = db
    .$with("changed")
    .as(db.update(attempts).set(change).where(own).returning({ verificationId, number }));
  return db
    .with(changed)
    .update(verifications)
    .set({ currentDocumentType: documentType, currentDocumentCountry: documentCountry })
    .from(changed)
    .where(
      and(eq(verifications.id, changed.verificationId), eq(verifications.attemptNumber, changed.number)),
    );
}
