import { Secret, TOTP } from "otpauth";
import type { Db } from "@/db/client";
import { advanceStep, findTotp, setTotpConfirmed, upsertTotp } from "@/db/queries/second-factors";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict, invalid } from "@/lib/core/errors";
import { codeDigits } from "@/lib/core/identity/second-factor";
import { sealText, unsealText } from "@/lib/secrets/seal";
import { codesForFirstFactor } from "./recovery-codes";

type Owner = { id: string; email: string };

/** What every authenticator app takes for granted. */
const settings = { issuer: "Proofdesk", algorithm: "SHA1", digits: codeDigits, period: 30 };

const contextOf = (userId: string) => `totp:${userId}`;

/** A secret for an authenticator app. It is of use once it is confirmed with a code. */
export async function beginTotp({ db }: Ctx, { id, email }: Owner) {
  const secret = new Secret({ size: 20 });
  const secretEncrypted = sealText(secret.base32, contextOf(id));
  if (!(await upsertTotp(db, { userId: id, secretEncrypted, createdAt: new Date() })))
    throw conflict("You have an authenticator app already. Remove it before you add another.");
  const uri = new TOTP({ ...settings, label: email, secret }).toString();
  return { secret: secret.base32, uri };
}

/** The step whose code this is, one to either side of now included; undefined where it is none. */
function stepOf(secret: string, code: string, at: Date): number | undefined {
  const totp = new TOTP({ ...settings, secret: Secret.fromBase32(secret) });
  const timestamp = at.getTime();
  const delta = totp.validate({ token: code, timestamp, window: 1 });
  return delta === null ? undefined : totp.counter({ timestamp }) + delta;
}

type Taken = { isConfirmed: boolean };

async function take(db: Db, userId: string, code: string, at: Date): Promise<Taken | undefined> {
  const totp = await findTotp(db, userId);
  if (!totp) return undefined;
  const step = stepOf(unsealText(totp.secretEncrypted, contextOf(userId)), code.replace(/\s/g, ""), at);
  const isTaken = step !== undefined && (await advanceStep(db, userId, step));
  return isTaken ? { isConfirmed: totp.confirmedAt !== null } : undefined;
}

/** Shows that the app has the secret; from now on signing in asks for a code. Gives recovery codes where there are none. */
export const confirmTotp = (ctx: Ctx, { id }: Owner, code: string, at = new Date()) =>
  inTransaction(ctx, async (ctx) => {
    const taken = await take(ctx.db, id, code, at);
    if (!taken)
      throw invalid("This code is not right.", { code: "This code is not right. Try the next one." });
    if (taken.isConfirmed) throw conflict("You have an authenticator app already.");
    await setTotpConfirmed(ctx.db, id, at);
    await recordAudit(ctx, { action: "user.add_totp", targetId: id });
    return { recoveryCodes: await codesForFirstFactor(ctx, id) };
  });

/** Whether this is a code of the user's confirmed app that was not taken before; it is taken with that. */
export async function takeTotp(db: Db, userId: string, code: string, at = new Date()): Promise<boolean> {
  return (await take(db, userId, code, at))?.isConfirmed ?? false;
}
