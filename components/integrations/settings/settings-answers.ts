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
  answers: Partial<SettingsAnswers> & {
    id: string;
    /** As they stood where they were changed: what somebody else has saved meanwhile is not written over unseen. */
    seen: Partial<SettingsAnswers>;
  },
) => Promise<ActionResult<unknown>>;
