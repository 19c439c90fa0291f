import type { SimulatedDocument, SimulatedPerson } from "@/lib/core/decision/simulate";
import type { Attempt, Verification } from "@/lib/core/verification/verification";
import { type WireDocumentType, wireDocumentType } from "./document-types";

type Known = SimulatedPerson & { idNumber?: string };

type Subject = { verification: Verification; attempt: Attempt; now: Date };

export const known = <T extends object>(values: T): Partial<T> =>
  // Only leaves out.
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ""),
  ) as Partial<T>;

/** Whole years from a day to another. */
export function ageOn(dateOfBirth: string, now: Date): number | undefined {
  const born = new Date(dateOfBirth);
  if (Number.isNaN(born.getTime()) || born > now) return undefined;
  const years = now.getUTCFullYear() - born.getUTCFullYear();
  const birthday = Date.UTC(now.getUTCFullYear(), born.getUTCMonth(), born.getUTCDate());
  return now.getTime() < birthday ? years - 1 : years;
}

/**
 * What is known of the person: what a test has made up, or else what the client has said. Nothing is read from documents
 * yet, and nothing is made up.
 */
export function personOf({ verification, now }: Subject): Known {
  const { simulation, firstName, lastName, person } = verification;
  const { idNumber, fullName, gender, dateOfBirth, fullAddress } = person;
  const told: Known = {
    ...{
      firstName: firstName ?? undefined,
      lastName: lastName ?? undefined,
      fullName,
      gender,
      dateOfBirth,
      idNumber,
    },
    address: fullAddress ? { full_address: fullAddress } : undefined,
  };
  const identity: Known = simulation?.person ?? told;
  const { age, dateOfBirth: born } = identity;
  return { ...identity, age: age ?? (born ? ageOn(born, now) : undefined) };
}

/** What is known of the document, from the same sources. Before it is handed in there is nothing to say of it. */
export function documentOf({
  verification,
  attempt,
}: Subject): SimulatedDocument & { type: WireDocumentType } {
  const { simulation } = verification;
  if (simulation?.document)
    return { ...simulation.document, type: wireDocumentType(simulation.document.type) };
  return {
    type: wireDocumentType(attempt.documentType ?? verification.documentType),
    country: attempt.documentCountry ?? verification.documentCountry ?? undefined,
    number: verification.documentNumber ?? undefined,
  };
}
