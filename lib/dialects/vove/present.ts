import type { Gender, GivenPerson } from "@/lib/core/identity/person";
import type { Attempt, Picture, Verification } from "@/lib/core/verification/verification";
import { presentDay } from "./dates";
import { documentTypes, type StepId, stepOfDocument, stepOfPicture } from "./documents";
import { userStatuses } from "./statuses";

/** Answer to `POST /v2/sessions` (vove.md A3); third parties read `sessionId` too. */
export const presentOpened = (token: string, { id }: Pick<Verification, "id">) => ({
  success: true,
  token,
  sessionId: id,
});

/** All that there is of a person, as `lib/customers` reads it. */
export type Person = {
  id: string;
  reference: string;
  createdAt: Date;
  verifications: readonly Verification[];
  newest: Verification;
  attempts: readonly Attempt[];
  pictures: readonly Picture[];
};

const letters: Record<Gender, string> = { male: "M", female: "F" };

/** Without what is not known: a document shows what somebody has read on it, and nothing else. */
const known = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

/** What the person was said to be. The approval says that the document shows the same; before it nobody has compared. */
function confirmed({ status, firstName, lastName, person, documentNumber }: Verification) {
  if (status !== "approved") return {};
  const { dateOfBirth, gender, idNumber } = person;
  return {
    firstName,
    lastName,
    dateOfBirth: dateOfBirth && presentDay(dateOfBirth),
    sex: gender && letters[gender],
    idNumber: documentNumber ?? idNumber,
  };
}

function confirmedAddress({ status, fullName, person }: Verification): object {
  const { fullAddress }: GivenPerson = person;
  return status === "approved" ? { fullName: fullName || undefined, address: fullAddress } : {};
}

/** The steps at which documents were handed in, in the order of the documentation's example. */
function stepsOf(attempt: Attempt, pictures: readonly Picture[]): StepId[] {
  const handedIn = pictures
    .filter(({ attemptId, stage }) => attemptId === attempt.id && stage === "final")
    .map((picture) => stepOfPicture(picture, attempt.documentType));
  return [stepOfDocument(attempt.documentType), "ADDRESS_PROOF" as const].filter((step) =>
    handedIn.includes(step),
  );
}

/** Documents by step (vove.md A4). What nobody has measured here is left out: match level, spoof findings, MRZ. */
function presentSteps({ newest, attempts, pictures }: Person) {
  const [attempt] = attempts;
  if (!attempt?.submittedAt) return [];
  const { documentType } = attempt;
  return stepsOf(attempt, pictures).map((stepId) =>
    stepId === "ADDRESS_PROOF"
      ? known({ stepId, ...confirmedAddress(newest) })
      : known({ stepId, type: documentType && documentTypes[documentType], ...confirmed(newest) }),
  );
}

/** Answer to `GET /v2/users/{refId}` (vove.md A4). Of several sessions the newest speaks; all are listed, oldest first. */
export function presentUser(person: Person) {
  const { id, reference, createdAt, verifications, newest, attempts } = person;
  return {
    _id: id,
    refId: reference,
    status: userStatuses[newest.status],
    createdAt,
    updatedAt: newest.updatedAt,
    ...known({ flowId: newest.flowId }),
    sessionId: newest.id,
    sessions: verifications.map(({ id }) => id),
    documents: presentSteps(person),
    metadata: [...new Set(attempts.flatMap(({ ip }) => ip ?? []))],
  };
}
