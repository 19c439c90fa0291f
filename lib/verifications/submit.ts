import { selectMedia } from "@/db/queries/media";
import type { Ctx } from "@/lib/context";
import { mediaContextNames, requiredMedia } from "@/lib/core/document/document";
import { takenContexts } from "@/lib/core/document/taken";
import { invalid } from "@/lib/core/errors";
import { applyEvent } from "./apply";
import { getAttempt } from "./attempt";

/** Hands in what the end user has photographed; refused while a picture is missing. */
export async function submitVerification(ctx: Ctx, id: string) {
  const attempt = await getAttempt(ctx, id);
  if (!attempt.consentedAt) throw invalid("Consent has not been given yet.");
  if (!attempt.documentType) throw invalid("The document has not been chosen yet.");
  const taken = takenContexts(await selectMedia(ctx.db, ctx.scope, id), attempt.id);
  const missing = requiredMedia(attempt.documentType).filter((context) => !taken.includes(context));
  if (missing.length > 0)
    throw invalid(
      `Still missing: ${missing.map((context) => mediaContextNames[context].toLowerCase()).join(", ")}.`,
    );
  return applyEvent(ctx, id, "submit");
}
