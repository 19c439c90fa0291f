import {
  deleteFactors,
  deletePasskey,
  deleteTotp,
  replaceRecoveryCodes,
  setPasskeyName,
} from "@/db/queries/second-factors";
import { lockUser } from "@/db/queries/users";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict, notFound } from "@/lib/core/errors";
import type { Role } from "@/lib/core/identity/roles";
import { mustHaveFactor } from "@/lib/core/identity/sign-in";
import { readSetting } from "@/lib/installation/settings";
import { hasFactors, listFactors } from "./list";

type Owner = { id: string; role: Role };

/** Recovery codes stand in for a factor; without one there is nothing to stand in for. */
async function settle(ctx: Ctx, { id, role }: Owner) {
  if (hasFactors(await listFactors(ctx, id))) return;
  if (mustHaveFactor(await readSetting(ctx, "second_factor_rule"), role))
    throw conflict("A second factor is required of you: add another before you remove this one.");
  await replaceRecoveryCodes(ctx.db, id, []);
}

export const removeTotp = (ctx: Ctx, owner: Owner) =>
  inTransaction(ctx, async (ctx) => {
    await lockUser(ctx.db, owner.id);
    if (!(await deleteTotp(ctx.db, owner.id))) throw notFound("authenticator app");
    await settle(ctx, owner);
    await recordAudit(ctx, { action: "user.remove_totp", targetId: owner.id });
  });

export const removePasskey = (ctx: Ctx, owner: Owner, id: string) =>
  inTransaction(ctx, async (ctx) => {
    await lockUser(ctx.db, owner.id);
    const removed = await deletePasskey(ctx.db, owner.id, id);
    if (!removed) throw notFound("passkey");
    await settle(ctx, owner);
    const before = { name: removed.name };
    await recordAudit(ctx, { action: "user.remove_passkey", targetId: owner.id, before });
  });

export const renamePasskey = (ctx: Ctx, owner: Owner, id: string, name: string) =>
  inTransaction(ctx, async (ctx) => {
    if (!(await setPasskeyName(ctx.db, owner.id, id, name))) throw notFound("passkey");
    await recordAudit(ctx, { action: "user.rename_passkey", targetId: owner.id, after: { name } });
  });

/** Takes every second factor from a user; what they were is for the audit entry of whoever does this. */
export async function removeFactors({ db }: Pick<Ctx, "db">, userId: string) {
  const { totpSince, passkeys, recoveryCodesLeft } = await listFactors({ db }, userId);
  await deleteFactors(db, userId);
  return {
    authenticatorApp: totpSince !== null,
    passkeys: passkeys.map(({ name }) => name),
    recoveryCodes: recoveryCodesLeft,
  };
}
