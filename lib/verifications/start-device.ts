import { type Ctx, inTransaction } from "@/lib/context";
import { giveConsent } from "./answer";
import { startCapture } from "./applicant";
import { redeemOneTimeToken } from "./one-time-token";

type Started = { ctx: Ctx; verificationId: string; integrationId: string };

/**
 * Lets in the device that shows a one-time token first, and opens the verification for it. Undefined where the token is
 * unknown or was used; one whose verification cannot be opened any more is refused and stays unused.
 */
export const startDevice = (
  ctx: Ctx,
  token: string,
  { consentVersion }: { consentVersion: string | null },
): Promise<Started | undefined> =>
  inTransaction(ctx, async (tx) => {
    const opened = await redeemOneTimeToken(tx, token);
    if (!opened) return undefined;
    const { verificationId, integrationId } = opened;
    const actor = { kind: "applicant", id: verificationId, name: "End user" } as const;
    const scope = { integrationIds: [integrationId], verificationId };
    const device: Ctx = { ...tx, actor, scope };
    await startCapture(device, verificationId);
    if (consentVersion !== null) await giveConsent(device, verificationId, consentVersion);
    return { ctx: { ...device, db: ctx.db }, verificationId, integrationId };
  });

/** Opens a verification whose client takes the pictures itself, with the consent that it has obtained. */
export const startForClient = (ctx: Ctx, id: string, { consentVersion }: { consentVersion: string | null }) =>
  inTransaction(ctx, async (ctx) => {
    await startCapture(ctx, id);
    if (consentVersion !== null) await giveConsent(ctx, id, consentVersion);
  });
