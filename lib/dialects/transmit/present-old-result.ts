import { reasons } from "@/lib/core/decision/reasons";
import { documentOf, known, personOf } from "./identity";
import { outcomeFor } from "./outcomes";
import { incomplete, isComplete, type Judged } from "./present-result";

/** Names of fields as in the request that creates a session (transmit.md B5). */
function presentDetails(judged: Judged) {
  const { firstName, lastName, fullName, gender, dateOfBirth, age, address } = personOf(judged);
  const document = documentOf(judged);
  const named = known({
    given_name: firstName,
    surname: lastName,
    full_name: fullName,
    date_of_birth: dateOfBirth,
  });
  return {
    person: known({ ...named, gender, age, address }),
    document: known({
      ...{ type: document.type, country: document.country, region: document.region },
      ...{ issue_date: document.issuedOn, valid_until: document.validUntil },
      ...{ document_serial_number: document.serialNumber, id_value: document.number },
      ...named,
    }),
  };
}

/** Answer to `GET …/result?detailed=false`: what was extracted is verified where it is recommended to allow. */
export function presentOldResult(judged: Judged) {
  if (!isComplete(judged)) return incomplete(judged);
  const reason = judged.decision?.reason;
  const { recommendation } = outcomeFor(reason);
  const details = presentDetails(judged);
  if (recommendation === "ALLOW") return { ...incomplete(judged), recommendation, verified_info: details };
  return {
    ...incomplete(judged),
    recommendation,
    rejection_description: reason ? [reasons[reason].label] : [],
    extracted_info: details,
  };
}
