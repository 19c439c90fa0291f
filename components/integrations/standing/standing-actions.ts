import type { ActionResult } from "@/lib/core/action-result";

type Act<Input> = (input: Input) => Promise<ActionResult<unknown>>;

/** What can be done to an integration as a whole; the page passes them, and only to those who may. */
export type StandingActions = {
  pause: Act<{ id: string }>;
  resume: Act<{ id: string }>;
  archive: Act<{ id: string; name: string }>;
  restore: Act<{ id: string }>;
};
