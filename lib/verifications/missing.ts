import { selectMedia } from "@/db/queries/media";
import type { Ctx } from "@/lib/context";
import { picturesOfFlow } from "@/lib/core/decision/retakes";
import type { DocumentType, MediaContext } from "@/lib/core/document/document";
import { isDocumentType } from "@/lib/core/document/document";
import type { Attempt, Verification } from "@/lib/core/verification/verification";
import { definitionOf } from "@/lib/flows/find";
import { findAskedAgain, takenPictures, wantedDocument } from "./asked";
import { getAttempt } from "./attempt";
import { getVerification } from "./get";

/**
 * The kind of document, as far as somebody has said it: nothing reads it from the picture yet. Unless the client, its
 * flow, the end user or a test has named one that has no back, both sides are asked for.
 */
function knownDocument(
  { simulation }: Verification,
  attempt: Attempt,
  wanted: DocumentType | null,
): DocumentType | null {
  const simulated = simulation?.document?.type;
  return wanted ?? attempt.documentType ?? (isDocumentType(simulated) ? simulated : null);
}

/** What a newest attempt, or the one after it, still asks for, in the order it is taken; nothing once it is handed in. */
export async function listMissing(ctx: Ctx, id: string): Promise<MediaContext[]> {
  const verification = await getVerification(ctx, id);
  const [attempt, flow] = await Promise.all([getAttempt(ctx, id), definitionOf(ctx, verification)]);
  const { documentType } = wantedDocument(flow, verification);
  const all = picturesOfFlow(flow, knownDocument(verification, attempt, documentType));
  if (verification.status === "resubmission_requested") {
    const { retakes } = (await findAskedAgain(ctx, verification, flow, attempt)) ?? { retakes: null };
    return all.filter((context) => retakes === null || retakes.includes(context));
  }
  if (verification.status !== "created" && verification.status !== "started") return [];
  const taken = takenPictures(await selectMedia(ctx.db, ctx.scope, id), attempt.id);
  return all.filter(
    (context) => !taken.includes(context) && (attempt.retakes === null || attempt.retakes.includes(context)),
  );
}
