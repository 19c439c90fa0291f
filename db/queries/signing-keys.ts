import { asc, gt, isNull, lt, or, sql } from "drizzle-orm";
import type { Db } from "../client";
import { signingKeys } from "../schema/signing-keys";

// The installation's own keys: they belong to no integration, so there is no scope.

/** Held by the transaction that makes a key, so that two at once make one. */
export const lockSigningKeys = (db: Db) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtext('signing_keys'))`);

export const insertSigningKey = (db: Db, row: typeof signingKeys.$inferInsert) =>
  db.insert(signingKeys).values(row);

/** Those that are not retired, or were after that moment: first those that retire first. */
export const selectSigningKeys = (db: Db, retiredAfter: Date) =>
  db
    .select()
    .from(signingKeys)
    .where(or(isNull(signingKeys.retiredAt), gt(signingKeys.retiredAt, retiredAfter)))
    .orderBy(asc(signingKeys.retiredAt), asc(signingKeys.createdAt));

/** Has every key that signs stop at that moment. */
export const retireSigningKeys = (db: Db, retiredAt: Date) =>
  db.update(signingKeys).set({ retiredAt }).where(isNull(signingKeys.retiredAt));

export const deleteSigningKeys = (db: Db, retiredBefore: Date) =>
  db.delete(signingKeys).where(lt(signingKeys.retiredAt, retiredBefore));
