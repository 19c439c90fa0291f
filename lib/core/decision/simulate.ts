import type { Gender } from "../identity/person";
import type { Environment } from "../integration/settings";
import type { Outcome, Verdict } from "./verdict";

/** What a test wants to come of a verification, instead of a look at its pictures. */
export type Simulation = {
  verdict: Verdict;
  /** Between the submission and the result. */
  processingSeconds: number;
  /** Whether the first attempt is asked for again. */
  asksAgainOnce: boolean;
  /** What is then said to have been read, as the client has given it. */
  person?: SimulatedPerson;
  document?: SimulatedDocument;
};

export type SimulatedPerson = {
  firstName?: string;
  lastName?: string;
  fullName?: string;
  gender?: Gender | "other";
  dateOfBirth?: string;
  age?: number;
  address?: Record<string, string>;
};

export type SimulatedDocument = {
  type: string;
  country?: string;
  region?: string;
  number?: string;
  serialNumber?: string;
  issuedOn?: string;
  validUntil?: string;
};

const outcomesByName: Record<string, Outcome> = {
  Approve: "approved",
  Decline: "declined",
  Resubmit: "resubmission_requested",
};

const outcomeByName = (firstName: string | null): Outcome | null => {
  const name = firstName?.trim() ?? "";
  return Object.hasOwn(outcomesByName, name) ? (outcomesByName[name] ?? null) : null;
};

type Tested = { firstName: string | null; simulation: Simulation | null };

/**
 * The verdict that whoever tests an integration has asked for: in so many words, or by the end user's first name. Never
 * on a live one, where somebody may be called so.
 */
export function simulatedVerdict(
  environment: Environment,
  { firstName, simulation }: Tested,
  attemptNumber: number,
): Verdict | null {
  if (environment !== "test") return null;
  if (!simulation) return outcomeByName(firstName);
  return simulation.asksAgainOnce && attemptNumber === 1 ? "resubmission_requested" : simulation.verdict;
}
