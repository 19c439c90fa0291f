import { and, asc, count, eq, isNotNull, isNull, lt } from "drizzle-orm";
import type { Db } from "../client";
import { passkeys, recoveryCodes, totpSecrets } from "../schema/second-factors";

// None of these takes a scope: a factor belongs to a user, who asks for themself or has been looked up within a scope.

export async function findTotp(db: Db, userId: string) {
  const [totp] = await db.select().from(totpSecrets).where(eq(totpSecrets.userId, userId));
  return totp;
}

/** Puts a secret in the place of one that was never confirmed; gives whether it could. */
export async function upsertTotp(db: Db, row: typeof totpSecrets.$inferInsert): Promise<boolean> {
  const { secretEncrypted, createdAt } = row;
  const written = await db
    .insert(totpSecrets)
    .values(row)
    .onConflictDoUpdate({
      target: totpSecrets.userId,
      set: { secretEncrypted, createdAt },
      setWhere: isNull(totpSecrets.confirmedAt),
    })
    .returning({ userId: totpSecrets.userId });
  return written.length > 0;
}

/** Compare-and-set: a step is taken once, and none before it afterwards. */
export async function advanceStep(db: Db, userId: string, step: number): Promise<boolean> {
  const advanced = await db
    .update(totpSecrets)
    .set({ lastStep: step })
    .where(and(eq(totpSecrets.userId, userId), lt(totpSecrets.lastStep, step)))
    .returning({ userId: totpSecrets.userId });
  return advanced.length > 0;
}

export const setTotpConfirmed = (db: Db, userId: string, at: Date) =>
  db.update(totpSecrets).set({ confirmedAt: at }).where(eq(totpSecrets.userId, userId));

export async function deleteTotp(db: Db, userId: string): Promise<boolean> {
  const deleted = await db
    .delete(totpSecrets)
    .where(and(eq(totpSecrets.userId, userId), isNotNull(totpSecrets.confirmedAt)))
    .returning({ userId: totpSecrets.userId });
  return deleted.length > 0;
}

export const insertPasskey = (db: Db, row: typeof passkeys.$inferInsert) => db.insert(passkeys).values(row);

export const selectPasskeys = (db: Db, userId: string) =>
  db.select().from(passkeys).where(eq(passkeys.userId, userId)).orderBy(asc(passkeys.createdAt));

export async function findPasskey(db: Db, id: string) {
  const [passkey] = await db.select().from(passkeys).where(eq(passkeys.id, id));
  return passkey;
}

export const setPasskeyUsed = (db: Db, id: string, counter: number, at: Date) =>
  db.update(passkeys).set({ counter, lastUsedAt: at }).where(eq(passkeys.id, id));

const isOwn = (userId: string, id: string) => and(eq(passkeys.userId, userId), eq(passkeys.id, id));

export async function setPasskeyName(db: Db, userId: string, id: string, name: string) {
  const [passkey] = await db.update(passkeys).set({ name }).where(isOwn(userId, id)).returning();
  return passkey;
}

export async function deletePasskey(db: Db, userId: string, id: string) {
  const [passkey] = await db.delete(passkeys).where(isOwn(userId, id)).returning();
  return passkey;
}

export async function replaceRecoveryCodes(db: Db, userId: string, codeHashes: string[]) {
  await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  if (codeHashes.length > 0)
    await db.insert(recoveryCodes).values(codeHashes.map((codeHash) => ({ userId, codeHash })));
}

const isUnused = (userId: string) => and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt));

export async function countRecoveryCodes(db: Db, userId: string): Promise<number> {
  const [row] = await db.select({ count: count() }).from(recoveryCodes).where(isUnused(userId));
  return row?.count ?? 0;
}

/** Compare-and-set: a code opens once. */
export async function claimRecoveryCode(
  db: Db,
  userId: string,
  codeHash: string,
  at: Date,
): Promise<boolean> {
  const used = await db
    .update(recoveryCodes)
    .set({ usedAt: at })
    .where(and(isUnused(userId), eq(recoveryCodes.codeHash, codeHash)))
    .returning({ id: recoveryCodes.id });
  return used.length > 0;
}

/** Takes everything but the password away from a user. */
export async function deleteFactors(db: Db, userId: string) {
  await db.delete(totpSecrets).where(eq(totpSecrets.userId, userId));
  await db.delete(passkeys).where(eq(passkeys.userId, userId));
  await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
}
