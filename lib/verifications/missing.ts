import { selectMedia } from "@/db/queries/media";
import type { Ctx } from "@/lib/context";
import { picturesOfFlow } from "@/lib/core/decision/retakes";
import type { DocumentType, MediaContext } from "@/lib/core/document/document";
import { isDocumentType } from "@/lib/core/document/document";
import type { Verification } from "@/lib/core/verification/verification";
import { definitionOf } from "@/lib/flows/find";
import { findAskedAgain, takenPictures, wantedDocument } from "./asked";
import { getAttempt } from "./attempt";
import { getVerification } from "./get";

/**
 * The kind of document, as far as somebody has said it: nothing reads it from the picture yet. Unless the client, its
 * flow, the end user or a test has named one that has no back, both sides are asked for.
 */
function knownDocument({ simulation }: Verification, named: DocumentType | null): DocumentType | null {
  const simulated = simulation?.document?.type;
  return named ?? (isDocumentType(simulated) ? simulated : null);
}

/** What a newest attempt, or the one after it, still asks for, in the order it is taken; nothing once it is handed in. */
export async function listMissing(ctx: Ctx, id: string): Promise<MediaContext[]> {
  const verification = await getVerification(ctx, id);
  const [attempt, flow] = await Promise.all([getAttempt(ctx, id), definitionOf(ctx, verification)]);
  const { documentType } = wantedDocument(flow, verification);
  const all = picturesOfFlow(flow, knownDocument(verification, documentType ?? attempt.documentType));
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

/** The same for a verification that has just been made, which costs no question but that for its flow. */
export async function listMissingOfNew(ctx: Ctx, verification: Verification): Promise<MediaContext[]> {
  const flow = await definitionOf(ctx, verification);
  return picturesOfFlow(flow, knownDocument(verification, wantedDocument(flow, verification).documentType));
}
