import { selectAttempts } from "@/db/queries/attempts";
import { selectDecisions } from "@/db/queries/decisions";
import { selectMedia } from "@/db/queries/media";
import type { Ctx } from "@/lib/context";
import { getIntegration } from "@/lib/integrations/get";
import { lookAtVerification } from "./get";

/** Where a verification stands, for a client that asks: its newest attempt, what was decided on that, and its pictures, newest first. */
export async function getStanding(ctx: Ctx, id: string) {
  const { db, scope } = ctx;
  const verification = await lookAtVerification(ctx, id);
  const [{ settings }, attempts, decisions, pictures] = await Promise.all([
    // The integration is above the one verification that an end user's device reaches.
    getIntegration({ ...ctx, scope: { integrationIds: scope.integrationIds } }, verification.integrationId),
    selectAttempts(db, scope, id),
    selectDecisions(db, scope, id),
    selectMedia(db, scope, id),
  ]);
  const [attempt] = attempts;
  if (!attempt) throw new Error("a verification has an attempt");
  return {
    ...{ verification, settings, attempts, attempt },
    decision: decisions.find(({ attemptId }) => attemptId === attempt.id),
    pictures: pictures.filter(({ attemptId }) => attemptId === attempt.id),
  };
}
