import type { RefObject } from "react";
import type { DocumentType, MediaContext } from "@/lib/core/document/document";

type Shape = { ratio: number; widest: number; tallest: number; corners: string };

const oval: Shape = { ratio: 0.76, widest: 72, tallest: 78, corners: "rounded-[50%]" };
/** Width by height: ISO 7810 ID-1 for cards, ID-3 for books, ISO 216 A4 for letters. */
const card: Shape = { ratio: 1.586, widest: 90, tallest: 80, corners: "rounded-xl" };
const page: Shape = { ...card, ratio: 1.42 };
const letter: Shape = { ratio: Math.SQRT1_2, widest: 90, tallest: 88, corners: "rounded-md" };

function shapeOf(context: MediaContext, type: DocumentType): Shape {
  if (context.startsWith("face")) return oval;
  if (context === "address_document") return letter;
  return type === "passport" || type === "visa" ? page : card;
}

type Props = {
  context: MediaContext;
  type: DocumentType;
  isGood: boolean;
  frame: RefObject<HTMLDivElement | null>;
};

/** Everything but the place where the document or the face belongs is darkened. */
export function CameraFrame({ context, type, isGood, frame }: Props) {
  const { ratio, widest, tallest, corners } = shapeOf(context, type);
  return (
    <div className="pointer-events-none absolute inset-0 flex items-center justify-center overflow-hidden [container-type:size]">
      <div
        ref={frame}
        style={{ aspectRatio: ratio, width: `min(${widest}cqw, calc(${tallest}cqh * ${ratio}))` }}
        className={`relative border-3 shadow-[0_0_0_100vmax_#000000a6] transition-colors motion-reduce:transition-none ${corners} ${isGood ? "border-accent" : "border-ink"}`}
      />
    </div>
  );
}
