import { and, eq, lt } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { answers } from "../schema/answers";
import { within } from "../scope";

type Question = { integrationId: string; key: string; requestHash: string; createdAt: Date };

/**
 * Reserves the key for the transaction; false where it is taken. Waits for another that has reserved it and not
 * ended: where that one fails the key is ours.
 */
export async function reserveAnswer(db: Db, question: Question): Promise<boolean> {
  const rows = await db
    .insert(answers)
    .values(question)
    .onConflictDoNothing()
    .returning({ key: answers.key });
  return rows.length > 0;
}

const has = (scope: Scope, { integrationId, key }: Pick<Question, "integrationId" | "key">) =>
  and(eq(answers.integrationId, integrationId), eq(answers.key, key), within(scope, answers));

export async function findAnswer(db: Db, scope: Scope, question: Question) {
  const [answer] = await db.select().from(answers).where(has(scope, question));
  return answer;
}

export const setAnswer = (
  db: Db,
  scope: Scope,
  question: Question,
  answer: { verificationId: string; bodyEncrypted: string },
) => db.update(answers).set(answer).where(has(scope, question));

/** Of all integrations: a job clears up. */
export const deleteAnswersBefore = (db: Db, before: Date) =>
  db.delete(answers).where(lt(answers.createdAt, before));
