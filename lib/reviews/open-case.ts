import type { Ctx } from "@/lib/context";
import type { Claim } from "@/lib/core/review/lease";
import { isDecidable } from "@/lib/core/verification/status";
import { getVerification } from "@/lib/verifications/get";
import { claimFor, readClaim } from "./claim";

/** Takes a case that waits for a decision, unless somebody else has it: then the answer says who, and since when. */
export async function openCase(ctx: Ctx, id: string, now = new Date()): Promise<Claim> {
  const verification = await getVerification(ctx, id);
  if (isDecidable(verification.status)) await claimFor(ctx, verification, now);
  return readClaim(ctx, id, now);
}
