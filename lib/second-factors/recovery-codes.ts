import { randomInt } from "node:crypto";
import type { Db } from "@/db/client";
import { claimRecoveryCode, countRecoveryCodes, replaceRecoveryCodes } from "@/db/queries/second-factors";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { recoveryCodeCount } from "@/lib/core/identity/second-factor";
import { sha256 } from "@/lib/secrets/digest";

/** Without letters and digits that are taken for one another. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** Four groups of seven: 138 bits, too many to find by trying even for whoever holds the hash. */
const newCode = () =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 7 }, () => alphabet.charAt(randomInt(alphabet.length))).join(""),
  ).join("-");

/** However somebody writes it down. */
const hashOf = (userId: string, code: string) =>
  sha256(`${userId}:${code.toLowerCase().replace(/[^a-z0-9]/g, "")}`);

/** Ten new codes in the place of all before; they are shown this once. Within the transaction of what calls for them. */
export async function replaceCodes({ db }: Pick<Ctx, "db">, userId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, newCode);
  await replaceRecoveryCodes(
    db,
    userId,
    codes.map((code) => hashOf(userId, code)),
  );
  return codes;
}

/** Codes for somebody whose first factor this is; undefined where they have some. */
export const codesForFirstFactor = async ({ db }: Pick<Ctx, "db">, userId: string) =>
  (await countRecoveryCodes(db, userId)) === 0 ? replaceCodes({ db }, userId) : undefined;

export const regenerateCodes = (ctx: Ctx, userId: string) =>
  inTransaction(ctx, async (ctx) => {
    const before = { recoveryCodes: await countRecoveryCodes(ctx.db, userId) };
    const codes = await replaceCodes(ctx, userId);
    const after = { recoveryCodes: codes.length };
    await recordAudit(ctx, { action: "user.regenerate_recovery_codes", targetId: userId, before, after });
    return codes;
  });

/** Whether this is an unused code of the user; it is used with that. */
export const takeRecoveryCode = (db: Db, userId: string, code: string) =>
  claimRecoveryCode(db, userId, hashOf(userId, code), new Date());
