import { z } from "zod";
import { verificationStatuses } from "@/lib/core/verification/status";

// Strict: an answer with a field that is not here is told by the test that sends every example.

const success = z.literal("success");
const moment = z.iso.datetime();
const word = z.string().nullable();

const created = z.strictObject({
  id: z.uuid(),
  url: z.url().describe("Where to send the end user."),
  vendorData: word,
  endUserId: z.uuid().nullable(),
  host: z.url(),
  baseUrl: z.url().describe("Older name of host."),
  callback: z.url().nullable(),
  status: z.enum(verificationStatuses),
  sessionToken: z.string().describe("The last part of url."),
});

export const createdAnswer = z.strictObject({ status: success, verification: created });

export const submittedAnswer = z.strictObject({
  status: success,
  verification: created.omit({ endUserId: true, baseUrl: true, callback: true }),
});

export const deletedAnswer = z.strictObject({
  status: success,
  verification: z.strictObject({ id: z.uuid() }),
});

const picture = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  context: z.string(),
  timestamp: z.null(),
  size: z.int().describe("In bytes."),
  mimetype: z.string(),
  url: z.url().describe("Where the picture itself is; that request is signed over the id of the picture."),
  sessionId: z.uuid(),
});

export const uploadedAnswer = z.strictObject({ status: success, image: picture });

export const attemptMediaAnswer = z.strictObject({
  status: success,
  images: z.array(picture).describe("Newest first."),
  videos: z.array(z.never()).describe("We keep no videos."),
});

export const mediaAnswer = attemptMediaAnswer.extend({ nfcDocuments: z.array(z.never()) });

const userDefined = z.strictObject({
  status: z.string(),
  statusCode: z.string().describe("Made of the status: the same words have the same code for ever."),
  reason: z.string().nullable(),
  reasonCode: z.null().describe("Reasons have no codes."),
  createdAt: moment,
});

export const attemptsAnswer = z.strictObject({
  status: success,
  verifications: z.array(
    z.strictObject({
      id: z.uuid(),
      status: z.enum(verificationStatuses),
      createdTime: moment,
      userDefinedData: z
        .array(userDefined)
        .describe("Statuses in your own words, as your people set them in the portal, oldest first."),
    }),
  ),
});

const person = z.strictObject({
  firstName: word,
  lastName: word,
  gender: z.enum(["M", "F"]).nullable(),
  dateOfBirth: z.iso.date().nullable(),
  nationality: word,
  placeOfBirth: word,
});

const decision = z.strictObject({
  id: z.uuid(),
  attemptId: z.uuid(),
  code: z
    .int()
    .describe("9001 approved, 9102 declined, 9103 asked again, 9104 expired or abandoned, 9121 review."),
  status: z.enum(verificationStatuses),
  reason: word,
  reasonCode: z.int().nullable(),
  vendorData: word,
  endUserId: z.uuid().nullable(),
  acceptanceTime: moment,
  submissionTime: moment.nullable(),
  decisionTime: moment.nullable(),
  person: person.extend({
    citizenship: z.null(),
    idNumber: word,
    yearOfBirth: word,
    pepSanctionMatch: z.null(),
    fullName: z.string().optional(),
  }),
  document: z.strictObject({
    number: word,
    type: word,
    country: word,
    validFrom: word,
    validUntil: word,
    state: word,
  }),
  comments: z.array(z.never()),
  additionalVerifiedData: z.strictObject({}),
});

export const decisionAnswer = z.strictObject({
  status: success,
  verification: decision.nullable().describe("Null until there is a decision."),
  technicalData: z.strictObject({ ip: word }).optional(),
});

export const personAnswer = z.strictObject({
  status: success,
  person: person.extend({
    id: z.uuid(),
    idCode: word,
    citizenships: z.array(z.never()),
    pepSanctionMatches: z.array(z.never()),
  }),
});

export const timestampsAnswer = z.strictObject({
  status: success,
  timestamps: z.array(
    z.strictObject({
      id: z.uuid(),
      context: z.string(),
      signature: z.null().describe("No authority has stamped it."),
      dataHash: z.strictObject({ algorithm: z.literal("SHA-256"), value: z.string() }),
    }),
  ),
});

export const reportedAnswer = z.strictObject({ status: success, sessionId: z.uuid(), attemptId: z.uuid() });
