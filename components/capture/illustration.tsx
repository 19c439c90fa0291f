import type { ReactNode } from "react";
import { type DocumentType, isBook, type MediaContext } from "@/lib/core/document/document";
import { back, face, faceLeft, faceRight, front, letter, page } from "./drawings";

/** The corners of the viewfinder: what the pictures have in common with the camera that follows. */
function Corners() {
  return (
    <path
      className="stroke-accent"
      strokeWidth="3"
      d="M16 34V24a8 8 0 0 1 8-8h10M206 16h10a8 8 0 0 1 8 8v10M224 126v10a8 8 0 0 1-8 8h-10M34 144H24a8 8 0 0 1-8-8v-10"
    />
  );
}

const drawings: Record<MediaContext, ReactNode> = {
  document_front: front,
  document_back: back,
  address_document: letter,
  face,
  face_left: faceLeft,
  face_right: faceRight,
};

/** What the picture should look like. */
export function Illustration({ context, type }: { context: MediaContext; type: DocumentType }) {
  return (
    <div className="mb-6 flex justify-center rounded-xl bg-sunken py-4 [@media(max-height:44rem)]:mb-4 [@media(max-height:44rem)]:py-2">
      <svg
        viewBox="0 0 240 160"
        aria-hidden="true"
        className="h-40 w-full [@media(max-height:44rem)]:h-26"
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {context === "document_front" && isBook(type) ? page : drawings[context]}
        <Corners />
      </svg>
    </div>
  );
}
