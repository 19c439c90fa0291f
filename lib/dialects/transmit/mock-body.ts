import { z } from "zod";
import type { Simulation } from "@/lib/core/decision/simulate";
import type { Verdict } from "@/lib/core/decision/verdict";
import { text } from "@/lib/core/text";
import { ourDocumentType, wireDocumentTypes } from "./document-types";
import { duration } from "./duration";

const string = text(500).nullish();

/** Whom the client is told of is a matter of theirs: `null` and absent are the same. */
const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

const address = z.object({
  ...{ country: string, region: string, city: string, street: string, house_number: string },
  ...{ apartment_number: string, postcode: string, full_address: string },
});

const person = z
  .object({
    ...{ given_name: string, surname: string, full_name: string, date_of_birth: string },
    gender: z
      .string()
      .toLowerCase()
      .pipe(z.enum(["male", "female", "other"]))
      .nullish(),
    age: z.int().min(0).max(200).nullish(),
    address: address.nullish(),
  })
  .transform((person) =>
    given({
      firstName: person.given_name,
      lastName: person.surname,
      fullName: person.full_name,
      gender: person.gender,
      dateOfBirth: person.date_of_birth,
      age: person.age,
      address: person.address && given(person.address),
    }),
  );

const document = z.object({
  type: z.enum(wireDocumentTypes),
  ...{ country: string, region: string, issue_date: string, valid_until: string },
  ...{ document_serial_number: string, id_value: string },
  // The same as the person's; who says both says it of the document.
  ...{ given_name: string, surname: string, full_name: string, date_of_birth: string },
});

const info = z.object({ person_details: person.nullish(), document_details: document.nullish() });

const recommendation = z.enum(["ALLOW", "CHALLENGE", "DENY"]);

/** CHALLENGE leaves it to a person, as the vendor does. */
const verdicts: Record<z.output<typeof recommendation>, Verdict> = {
  ALLOW: "approved",
  CHALLENGE: "review",
  DENY: "declined",
};

/** `mock_behavior` (transmit.md B3, B4): what a test wants to come of it. ALLOW at once where it does not say. */
export const mockBehavior = z
  .object({
    recommendation: recommendation.nullish(),
    mock_recommendation: recommendation.nullish().describe("Older name of recommendation."),
    processing_time: duration("0s", "1h").nullish(),
    force_retry: z.boolean().nullish(),
    info: info.nullish(),
  })
  .transform((mock): Simulation => {
    const { person_details: people, document_details: paper } = mock.info ?? {};
    const named = paper && {
      firstName: paper.given_name,
      lastName: paper.surname,
      fullName: paper.full_name,
      dateOfBirth: paper.date_of_birth,
    };
    const whole = given({ ...(named && given(named)), ...people });
    return {
      verdict: verdicts[mock.recommendation ?? mock.mock_recommendation ?? "ALLOW"],
      processingSeconds: mock.processing_time ?? 0,
      asksAgainOnce: mock.force_retry ?? false,
      ...(Object.keys(whole).length > 0 && { person: whole }),
      ...(paper && {
        document: {
          type: ourDocumentType(paper.type),
          ...given({
            country: paper.country,
            region: paper.region,
            number: paper.id_value,
            serialNumber: paper.document_serial_number,
            issuedOn: paper.issue_date,
            validUntil: paper.valid_until,
          }),
        },
      }),
    };
  });
