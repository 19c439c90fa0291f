import { findOutcome } from "@/db/queries/decisions";
import { selectMedia } from "@/db/queries/media";
import type { Ctx } from "@/lib/context";
import type { ReasonId } from "@/lib/core/decision/reasons";
import { type NextAttempt, nextAttempt } from "@/lib/core/decision/retakes";
import { type DocumentType, type MediaContext, mediaContexts } from "@/lib/core/document/document";
import { takenContexts } from "@/lib/core/document/taken";
import { acceptedDocuments, type FlowDefinition, requiredPictures } from "@/lib/core/flow/flow";
import type { Attempt, Picture, Verification } from "@/lib/core/verification/verification";
import { definitionOf } from "@/lib/flows/find";

type Wanted = { documentType: DocumentType | null; documentCountry: string | null };

/** What is settled before the end user comes: by the client, or because the flow accepts one kind only. */
export function wantedDocument(
  flow: Pick<FlowDefinition, "steps">,
  { documentType, documentCountry }: Pick<Verification, "documentType" | "documentCountry">,
): Wanted {
  const accepted = acceptedDocuments(flow);
  const only = accepted.length === 1 ? accepted[0] : undefined;
  return { documentType: documentType ?? only ?? null, documentCountry };
}

/** What the pictures of an attempt show of what a flow can ask for. */
export const takenPictures = (pictures: readonly Picture[], attemptId: string): MediaContext[] => {
  const taken = takenContexts(pictures, attemptId);
  return mediaContexts.filter((context) => taken.includes(context));
};

/** The pictures that the flow takes of an attempt. */
export const listRequired = async (
  ctx: Ctx,
  verification: Pick<Verification, "flowId" | "integrationId">,
  { documentType }: Pick<Attempt, "documentType">,
): Promise<MediaContext[]> =>
  requiredPictures(await definitionOf(ctx, verification), documentType ?? "passport");

export type AskedAgain = NextAttempt & { reason: ReasonId };

/** What the attempt after this one asks for, by the decision on it; undefined where nothing was decided. */
export async function findAskedAgain(
  { db, scope }: Ctx,
  { id }: Pick<Verification, "id">,
  flow: FlowDefinition,
  attempt: Attempt,
): Promise<AskedAgain | undefined> {
  const [outcome, pictures] = await Promise.all([findOutcome(db, scope, id), selectMedia(db, scope, id)]);
  if (!outcome || outcome.attemptId !== attempt.id) return undefined;
  const { reason, retakes } = outcome;
  const taken = takenPictures(pictures, attempt.id);
  return { reason, ...nextAttempt({ flow, documentType: attempt.documentType, taken, reason, retakes }) };
}
