import type { DocumentType, MediaContext } from "@/lib/core/document/document";
import type { Messages } from "./messages/messages";

/** What a picture is called in a list. */
export const pictureName = ({ names }: Messages, context: MediaContext, type: DocumentType | null): string =>
  context === "document_front" && type === "passport" ? names.document_page : names[context];

type Shot = { heading: string; lead: string; frame: string; tips: string[]; question: string };

/** What is said about one picture: before it, in the camera, and beside the result. */
export function shotWords(
  { shots, photo, review }: Messages,
  context: MediaContext,
  type: DocumentType,
): Shot {
  if (context === "address_document")
    return {
      ...shots.address_document,
      tips: Object.values(photo.addressTips),
      question: review.addressQuestion,
    };
  if (context === "document_front" || context === "document_back")
    return {
      ...shots[context === "document_front" ? type : context],
      tips: Object.values(photo.documentTips),
      question: review.documentQuestion,
    };
  return { ...shots[context], tips: Object.values(photo.faceTips), question: review.faceQuestion };
}
