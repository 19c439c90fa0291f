import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "../client";
import { prepared } from "../prepared";
import { oneTimeTokens } from "../schema/one-time-tokens";
import { verifications } from "../schema/verifications";

const insertion = prepared((db) =>
  db
    .insert(oneTimeTokens)
    .values({
      tokenHash: sql.placeholder("tokenHash"),
      integrationId: sql.placeholder("integrationId"),
      verificationId: sql.placeholder("verificationId"),
      createdAt: sql.placeholder("createdAt"),
    })
    .prepare("insert_one_time_token"),
);

type NewToken = { tokenHash: string; integrationId: string; verificationId: string; createdAt: Date };

export const insertOneTimeToken = (db: Db, row: NewToken) => insertion(db).execute(row);

/** Without a scope: the token is what gives one. */
export async function findOneTimeToken(db: Db, tokenHash: string) {
  const [row] = await db
    .select({
      integrationId: oneTimeTokens.integrationId,
      verificationId: oneTimeTokens.verificationId,
      usedAt: oneTimeTokens.usedAt,
      createdAt: verifications.createdAt,
    })
    .from(oneTimeTokens)
    .innerJoin(verifications, eq(oneTimeTokens.verificationId, verifications.id))
    .where(and(eq(oneTimeTokens.tokenHash, tokenHash), isNull(verifications.deletedAt)));
  return row;
}

/** Of two at once the first has used it; false for the second. */
export async function claimOneTimeToken(db: Db, tokenHash: string, usedAt: Date): Promise<boolean> {
  const rows = await db
    .update(oneTimeTokens)
    .set({ usedAt })
    .where(and(eq(oneTimeTokens.tokenHash, tokenHash), isNull(oneTimeTokens.usedAt)))
    .returning({ verificationId: oneTimeTokens.verificationId });
  return rows.length > 0;
}
