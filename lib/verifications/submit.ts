import { updateAttempt } from "@/db/queries/attempts";
import { selectMedia } from "@/db/queries/media";
import type { Ctx } from "@/lib/context";
import { mediaContextNames } from "@/lib/core/document/document";
import { takenContexts } from "@/lib/core/document/taken";
import { invalid } from "@/lib/core/errors";
import { acceptedDocuments, requiredPictures } from "@/lib/core/flow/flow";
import { definitionOf } from "@/lib/flows/find";
import { applyEvent } from "./apply";
import { wantedDocument } from "./asked";
import { getAttempt } from "./attempt";
import { getVerification } from "./get";
import { requireReceiving } from "./receiving";

/** Hands in what the end user has photographed; refused while a picture that the flow asks for is missing. */
export async function submitVerification(ctx: Ctx, id: string) {
  const verification = await getVerification(ctx, id);
  await requireReceiving(ctx, verification);
  const [attempt, flow] = await Promise.all([getAttempt(ctx, id), definitionOf(ctx, verification)]);
  if (!attempt.consentedAt) throw invalid("Consent has not been given yet.");
  const asksDocument = acceptedDocuments(flow).length > 0;
  const documentType = attempt.documentType ?? wantedDocument(flow, verification).documentType;
  if (asksDocument && !(documentType && attempt.documentCountry))
    throw invalid("The document has not been chosen yet.");
  const taken = takenContexts(await selectMedia(ctx.db, ctx.scope, id), attempt.id);
  // Without a document to show its kind changes nothing.
  const missing = requiredPictures(flow, documentType ?? "passport").filter(
    (context) => !taken.includes(context),
  );
  if (missing.length > 0)
    throw invalid(
      `Still missing: ${missing.map((context) => mediaContextNames[context].toLowerCase()).join(", ")}.`,
    );
  if (asksDocument && !attempt.documentType)
    await updateAttempt(ctx.db, ctx.scope, attempt.id, { documentType });
  return applyEvent(ctx, id, "submit");
}
