import { selectAttempts } from "@/db/queries/attempts";
import { selectDecisions } from "@/db/queries/decisions";
import { selectEvents } from "@/db/queries/events";
import { selectMedia } from "@/db/queries/media";
import { findVerification } from "@/db/queries/verifications";
import { recordLook } from "@/lib/audit/look";
import type { Ctx } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import type { Verification } from "@/lib/core/verification/verification";
import { getIntegration } from "@/lib/integrations/get";

export async function getVerification({ db, scope }: Ctx, id: string): Promise<Verification> {
  const verification = isUuid(id) ? await findVerification(db, scope, id) : undefined;
  if (!verification) throw notFound("verification");
  return verification;
}

/** The same for whoever is shown what it says of the person: they stand in the audit log. */
export async function lookAtVerification(ctx: Ctx, id: string): Promise<Verification> {
  const verification = await getVerification(ctx, id);
  const { integrationId } = verification;
  await recordLook(ctx, { action: "verification.look", targetId: id, integrationId });
  return verification;
}

/** A verification with all that belongs to it, newest first but for the history, which is told from the beginning. */
export async function getVerificationDetails(ctx: Ctx, id: string) {
  const { db, scope } = ctx;
  const verification = await lookAtVerification(ctx, id);
  const [integration, attempts, pictures, decisions, history] = await Promise.all([
    getIntegration({ ...ctx, scope: { integrationIds: scope.integrationIds } }, verification.integrationId),
    selectAttempts(db, scope, id),
    selectMedia(db, scope, id),
    selectDecisions(db, scope, id),
    selectEvents(db, scope, id),
  ]);
  return { verification, integration, attempts, pictures, decisions, history };
}
export type VerificationDetails = Awaited<ReturnType<typeof getVerificationDetails>>;
