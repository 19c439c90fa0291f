import { z } from "zod";
import { documentTypes } from "../documents";
import { messageStatuses, sessionStatuses, userStatuses } from "../statuses";

// Strict: an answer with a field that is not here is told by the test that sends every example.

const oneOf = (words: Record<string, string>) => z.enum([...new Set(Object.values(words))]);
const day = z
  .string()
  .regex(/^\d{2}\/\d{2}\/\d{4}$/)
  .optional();
const word = z.string().optional();

export const openedAnswer = z.strictObject({
  success: z.literal(true),
  token: z.string().describe("A JWT that opens the session for 30 minutes, with the claim refId."),
  sessionId: z.uuid(),
});

const document = z.strictObject({
  stepId: z.enum(["ID_DOCUMENT", "DRIVING_LICENSE"]),
  type: oneOf(documentTypes).optional(),
  ...{ firstName: word, lastName: word, dateOfBirth: day, idNumber: word },
  sex: z.enum(["M", "F"]).optional(),
});

const addressProof = z.strictObject({
  stepId: z.literal("ADDRESS_PROOF"),
  ...{ fullName: word, address: word },
});

export const userAnswer = z.strictObject({
  _id: z.uuid(),
  refId: z.string(),
  status: oneOf(userStatuses).describe("Of the newest session."),
  ...{ createdAt: z.iso.datetime(), updatedAt: z.iso.datetime() },
  flowId: z.uuid().optional().describe("Absent where the standard flow was used."),
  sessionId: z.uuid().describe("The newest."),
  sessions: z.array(z.uuid()).describe("All of them, oldest first."),
  documents: z
    .array(z.union([document, addressProof]))
    .describe("Of the newest session, by step. What of the person is told was confirmed by an approval."),
  metadata: z.array(z.string()).describe("Addresses that the end user came from."),
});

const pictureFields = {
  ...{ _id: z.uuid(), mimeType: z.string(), size: z.int(), createdAt: z.iso.datetime() },
  url: z.url().describe("Opened by the same x-api-key."),
};

export const documentsAnswer = z.array(
  z.strictObject({
    stepId: z.enum(["ID_DOCUMENT", "DRIVING_LICENSE", "ADDRESS_PROOF"]),
    side: z.enum(["front", "back"]),
    ...pictureFields,
  }),
);

export const selfieAnswer = z.strictObject(pictureFields);

export const latestAnswer = z.strictObject({
  sessionToken: z.string(),
  additionalSessionData: z.strictObject({ isAdditionalDataPartiallyIncomplete: z.boolean() }),
  verificationStatus: oneOf(sessionStatuses),
  flowStep: z.enum(["LIVENESS", "ID_DOCUMENT", "DRIVING_LICENSE", "ADDRESS_PROOF", "DONE"]),
  sessionConfiguration: z.strictObject({
    retry: z.boolean().describe("Whether pictures are asked for again."),
  }),
});

export const resultAnswer = z.strictObject({
  message: z.strictObject({
    eventName: z.literal("verification_completed"),
    status: oneOf(messageStatuses),
  }),
  redirectTo: z.url().nullable().describe("Where the end user goes, with the status in the query."),
});
