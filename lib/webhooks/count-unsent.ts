import { countPendingDeliveries } from "@/db/queries/erasure";
import type { Ctx } from "@/lib/context";
import { getVerification } from "@/lib/verifications/get";

/** How many messages about a verification have not arrived yet. */
export async function countUnsent(ctx: Ctx, verificationId: string): Promise<number> {
  const { id } = await getVerification(ctx, verificationId);
  return countPendingDeliveries(ctx.db, id);
}
