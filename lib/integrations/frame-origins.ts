import { frameOrigin } from "@/lib/core/integration/frame-origin";
import { linesOf } from "./lines";

/** The pages that may show the flow in a frame, as a form says it. */
export const frameOriginsChange = linesOf({
  read: frameOrigin,
  wrong: (line) => `${line} is no origin such as https://shop.example.`,
  most: 50,
  tooMany: "Name 50 pages at most.",
});
