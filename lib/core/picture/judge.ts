import type { PictureContext } from "@/lib/core/document/document";
import type { PictureProblem } from "@/lib/core/document/picture";
import type { Measured } from "./measure";

/** Smaller pictures can be taken, if not smaller than `minShortEdge`, and are called small. */
const goodShortEdge = 720;
const minBrightness = 30;
const maxBrightness = 225;
/** A page may be white; what is on it must still stand out. */
const minBrightContrast = 35;
/** Nothing to see but noise; and nothing to see but shade, where there is no edge at all. */
const blankContrast = 6;
const blankContrastWithoutEdges = 32;
/** Sharp documents measured 0.95 to 1.42, blurred ones 1.69 and more. Skin and hair have softer edges than print: 1.19 to 1.60. */
const maxEdgeWidth = { document: 1.68, face: 1.8 };
/** More than a quarter is a white table. */
const glare = { from: 0.01, to: 0.25 };

type Subject = { context: PictureContext; shortEdge: number };

const isFace = (context: PictureContext) => context.startsWith("face");

const isBlank = ({ contrast, edgeWidth }: Measured) =>
  contrast < blankContrast || (edgeWidth === null && contrast < blankContrastWithoutEdges);

function isBlurred({ edgeWidth }: Measured, context: PictureContext) {
  // Without a single edge, yet not blank: so blurred that none is left.
  return edgeWidth === null || edgeWidth > maxEdgeWidth[isFace(context) ? "face" : "document"];
}

function isTooBright({ brightness, contrast }: Measured, context: PictureContext) {
  if (context === "address_document" || brightness <= maxBrightness) return false;
  return isFace(context) || contrast < minBrightContrast;
}

const hasGlare = ({ burntOut }: Measured, context: PictureContext) =>
  context.startsWith("document") && burntOut >= glare.from && burntOut <= glare.to;

/** What is wrong with a picture, the worst first. Of a picture that is too dark or blank, no more can be said than that. */
export function judge(measured: Measured, { context, shortEdge }: Subject): PictureProblem[] {
  const problems: PictureProblem[] = shortEdge < goodShortEdge ? ["too_small"] : [];
  if (measured.brightness < minBrightness) return ["too_dark", ...problems];
  if (isBlank(measured)) return ["blank", ...problems];
  if (isTooBright(measured, context)) problems.unshift("too_bright");
  if (isBlurred(measured, context)) problems.unshift("blurred");
  if (hasGlare(measured, context)) problems.push("glare");
  return problems;
}
