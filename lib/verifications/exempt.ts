import { lockVerification } from "@/db/queries/erasure";
import { findKeeping, setRetentionExemption } from "@/db/queries/redaction";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";

export type Keeping = {
  redactedAt: Date | null;
  picturesRemovedAt: Date | null;
  retentionExemptAt: Date | null;
};

/** Whether its data is still there, and whether retention is to pass it over. */
export async function getKeeping({ db, scope }: Ctx, id: string): Promise<Keeping> {
  const keeping = isUuid(id) ? await findKeeping(db, scope, id) : undefined;
  if (!keeping) throw notFound("verification");
  return keeping;
}

/** Has retention pass a verification over, or treat it like all others again. */
export const exemptVerification = (ctx: Ctx, id: string, isExempt: boolean, now = new Date()) =>
  inTransaction(ctx, async (ctx) => {
    const verification = isUuid(id) ? await lockVerification(ctx.db, ctx.scope, id) : undefined;
    if (!verification) throw notFound("verification");
    const before = await getKeeping(ctx, id);
    if ((before.retentionExemptAt !== null) === isExempt) return;
    await setRetentionExemption(ctx.db, ctx.scope, id, isExempt ? now : null);
    const action = isExempt ? "verification.exempt" : "verification.include";
    await recordAudit(ctx, { action, targetId: id, integrationId: verification.integrationId });
  });
