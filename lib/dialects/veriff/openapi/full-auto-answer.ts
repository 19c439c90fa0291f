import { z } from "zod";
import { verificationStatuses } from "@/lib/core/verification/status";

const cell = z.strictObject({ value: z.string() }).nullable();
const cells = (names: string[]) => z.strictObject(Object.fromEntries(names.map((name) => [name, cell])));

const people = [
  ...["firstName", "lastName", "dateOfBirth", "gender", "idNumber", "nationality", "address", "placeOfBirth"],
  ...["foreignerStatus", "occupation", "employer", "extraNames"],
];
const documents = [
  ...["number", "validUntil", "validFrom", "firstIssue", "placeOfIssue", "processNumber"],
  ...["residencePermitType", "licenseNumber", "type", "country"],
];

export const fullAutoAnswer = z.strictObject({
  status: z.literal("success"),
  eventType: z.literal("fullauto"),
  sessionId: z.uuid(),
  attemptId: z.uuid(),
  vendorData: z.string().nullable(),
  endUserId: z.uuid().nullable(),
  version: z.literal("1.0.0"),
  acceptanceTime: z.iso.datetime(),
  time: z.iso.datetime(),
  data: z.strictObject({
    verification: z.strictObject({
      decisionScore: z.null(),
      decision: z.enum(verificationStatuses),
      person: cells(people).describe("What was read from the document; null where nothing was."),
      document: cells(documents),
      insights: z
        .array(
          z.strictObject({
            label: z.string(),
            result: z.enum(["yes", "no", "notApplicable"]),
            category: z.enum(["document", "biometric"]),
          }),
        )
        .describe("The checks that were made, and no others."),
    }),
  }),
});
