import type { IntegrationSettings } from "@/lib/core/integration/settings";
import type { Attempt, Decision, Picture, Verification } from "@/lib/core/verification/verification";
import { presentChecks } from "./checks";
import { documentOf, known, personOf } from "./identity";
import { imageTypeOf } from "./image-types";
import { outcomeFor } from "./outcomes";
import { resultStatus } from "./status";

export type Judged = {
  verification: Verification;
  attempt: Attempt;
  /** The newest. */
  decision: Decision | undefined;
  pictures: readonly Picture[];
  settings: IntegrationSettings;
  now: Date;
};

/** A day as the vendor tells it (transmit.md B5). What is no day stays as it was given. */
const asMoment = (day: string | undefined) =>
  day && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? `${day}T00:00:00.000Z` : day;

function presentPerson(judged: Judged) {
  const { firstName, lastName, fullName, gender, dateOfBirth, age, idNumber } = personOf(judged);
  return known({
    full_name: fullName ?? ([firstName, lastName].filter(Boolean).join(" ") || undefined),
    ...{ given_name: firstName, surname: lastName, gender, national_id: idNumber },
    ...{ date_of_birth: asMoment(dateOfBirth), age },
  });
}

function presentDocument(judged: Judged) {
  const { country, region, type, number, serialNumber, issuedOn, validUntil } = documentOf(judged);
  return known({
    ...{ country, region, type, number, serial_number: serialNumber },
    ...{ issue_date: asMoment(issuedOn), expiration_date: asMoment(validUntil) },
  });
}

/** The one that counts of each kind. `pictures` are newest first. */
const presentPictures = (pictures: readonly Picture[]) => {
  const kinds = new Map(
    pictures
      .filter(({ stage }) => stage === "final")
      .toReversed()
      .map((picture) => [imageTypeOf(picture.context), picture.id] as const),
  );
  return [...kinds].flatMap(([type, id]) => (type ? [{ id, type }] : []));
};

export const incomplete = ({ verification, settings }: Judged) => ({
  session_id: verification.id,
  status: resultStatus(verification, settings),
});

export const isComplete = ({ verification, settings }: Judged) =>
  resultStatus(verification, settings) === "complete";

/** Answer to `GET …/result` (transmit.md B5). Nobody measures devices and networks, so there are no `risk_details`. */
export function presentResult(judged: Judged) {
  if (!isComplete(judged)) return incomplete(judged);
  const { recommendation, checks } = outcomeFor(judged.decision?.reason);
  const { address } = personOf(judged);
  return {
    ...incomplete(judged),
    recommendation,
    person: presentPerson(judged),
    document: presentDocument(judged),
    ...(address && { additional_info: { address } }),
    checks: presentChecks(checks),
    verification_images: presentPictures(judged.pictures),
  };
}
