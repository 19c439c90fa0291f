import type { ActionResult } from "@/lib/core/action-result";
import type { ReasonCodeSet } from "@/lib/core/integration/settings";

/** The settings as forms say them, each form some of them. */
export type SettingsAnswers = {
  name: string;
  callbackUrl: string;
  createsPerMinute: string;
  announceReview: boolean;
  allowDeletion: boolean;
  refuseStaleCreations: boolean;
  reasonCodes: ReasonCodeSet;
  /** One a line. */
  frameOrigins: string;
  ipRanges: string;
};

export type SaveSettings = (
  answers: Partial<SettingsAnswers> & { id: string },
) => Promise<ActionResult<unknown>>;
