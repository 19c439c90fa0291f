import { deleteLease } from "@/db/queries/reviews-leases";
import type { Ctx } from "@/lib/context";
import { getVerification } from "@/lib/verifications/get";
import { requireReviewer } from "./reviewing";

/** Leaves a case to others at once. */
export async function releaseCase(ctx: Ctx, id: string) {
  await getVerification(ctx, id);
  await deleteLease(ctx.db, ctx.scope, id, requireReviewer(ctx).id);
}
