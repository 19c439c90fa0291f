import type { Ground } from "../brand/accent";
import type { FlowStep } from "../flow/flow";
import type { CaptureBrand, CaptureState } from "./state";

/** The page that shows an end user's first screen and talks to nobody but the page around it. */
export const previewPath = "/v-preview";

/** What that page says when it is there, and what it is told. */
export const previewReady = "proofdesk-preview-ready";
export type PreviewMessage = { type: "proofdesk-preview"; state: CaptureState; scheme: Ground };

/** What an end user would see who has just opened the link. */
export const previewState = (brand: CaptureBrand, steps: FlowStep[]): CaptureState => ({
  phase: "ready",
  brand,
  wanted: { documentType: null, documentCountry: null },
  steps,
  language: "en",
  attemptNumber: 1,
  consented: false,
  choosesDocument: true,
  documentType: null,
  documentCountry: null,
  taken: [],
  retakes: null,
  problems: {},
  advice: null,
  waiting: null,
  isHandedOver: false,
  callbackUrl: null,
});
