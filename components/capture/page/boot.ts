import type { CaptureState } from "@/lib/core/capture/state";
import type { Language } from "@/lib/core/verification/language";

/** What the server hands the page to begin with. */
export type Boot = { language: Language } & (
  | { screen: "flow"; token: string; state: CaptureState }
  | { screen: "unknown" }
  | { screen: "preview" }
  | { screen: "broken" }
);

export const bootId = "boot";
export const rootId = "capture";
