import { countRecoveryCodes, findTotp, selectPasskeys } from "@/db/queries/second-factors";
import type { Ctx } from "@/lib/context";
import type { FactorKind, Factors } from "@/lib/core/identity/second-factor";

/** What a user has beside their password. */
export async function listFactors({ db }: Pick<Ctx, "db">, userId: string): Promise<Factors> {
  const totp = await findTotp(db, userId);
  const passkeys = await selectPasskeys(db, userId);
  return {
    totpSince: totp?.confirmedAt ?? null,
    passkeys: passkeys.map(({ id, name, isBackedUp, createdAt, lastUsedAt }) => ({
      ...{ id, name, isBackedUp, createdAt, lastUsedAt },
    })),
    recoveryCodesLeft: await countRecoveryCodes(db, userId),
  };
}

export const hasFactors = ({ totpSince, passkeys }: Factors) => totpSince !== null || passkeys.length > 0;

/** What can be asked of somebody who has typed their password; nothing where that is enough. */
export function kindsOf(factors: Factors): FactorKind[] {
  if (!hasFactors(factors)) return [];
  return [
    ...(factors.passkeys.length > 0 ? (["passkey"] as const) : []),
    ...(factors.totpSince ? (["totp"] as const) : []),
    ...(factors.recoveryCodesLeft > 0 ? (["recovery_code"] as const) : []),
  ];
}
