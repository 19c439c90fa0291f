import type { Environment } from "../integration/settings";
import type { Outcome } from "./verdict";

const outcomesByName: Record<string, Outcome> = {
  Approve: "approved",
  Decline: "declined",
  Resubmit: "resubmission_requested",
};

/**
 * The outcome that whoever tests an integration has asked for by the end user's first name. Never on a live one, where
 * somebody may be called so.
 */
export const simulatedOutcome = (environment: Environment, firstName: string | null): Outcome | null => {
  const name = firstName?.trim() ?? "";
  return environment === "test" && Object.hasOwn(outcomesByName, name)
    ? (outcomesByName[name] ?? null)
    : null;
};
