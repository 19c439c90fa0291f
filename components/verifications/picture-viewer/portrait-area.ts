import type { Area, Size } from "./view";

/** Width to height of a passport's page; cards are a little wider. */
const pageRatio = 1.42;
/** How much of the picture a document takes that was photographed as the flow asks. */
const filled = 0.92;

/** Where the portrait lies on a document that fills its picture: at the left, as on every passport and nearly every card. */
export function portraitArea({ width, height }: Size): Area {
  const pageWidth = Math.min(width, height * pageRatio) * filled;
  const page = { width: pageWidth / width, height: pageWidth / pageRatio / height };
  return {
    x: 0.5 - page.width / 2 + page.width * 0.02,
    y: 0.5 - page.height / 2 + page.height * 0.15,
    width: page.width * 0.34,
    height: page.height * 0.6,
  };
}
