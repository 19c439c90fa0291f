import { z } from "zod";
import { checkNames } from "../checks";
import { wireDocumentTypes } from "../document-types";
import { feedbacks } from "../feedback";
import { imageTypes } from "../image-types";

// Strict: an answer with a field that is not here is told by the test that sends every example.

const imageType = z.enum(imageTypes);
const images = z.array(imageType);
const recommendation = z.enum(["ALLOW", "CHALLENGE", "DENY"]);
const word = z.string().optional();

export const tokenAnswer = z.strictObject({
  access_token: z.string().describe("A JWT that lasts an hour, signed with a key of /cis/oidc/jwks."),
  expires_in: z.int(),
  token_type: z.literal("Bearer"),
});

export const keysAnswer = z.strictObject({
  keys: z.array(
    z.strictObject({
      ...{ kty: z.string(), n: z.string(), e: z.string(), kid: z.string() },
      ...{ alg: z.literal("RS256"), use: z.literal("sig") },
    }),
  ),
});

export const createdAnswer = z.strictObject({
  start_token: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional()
    .describe("Opens the session once; absent where you operate it yourself."),
  session_id: z.uuid(),
  expiration: z.iso.datetime().describe("Until when the end user may come."),
  missing_images: images,
});

const address = z.strictObject({
  ...{ country: word, region: word, city: word, street: word, house_number: word },
  ...{ apartment_number: word, postcode: word, full_address: word },
});

const check = z.strictObject({
  recommendation: z.enum(["ALLOW", "CHALLENGE", "DENY", "N/A"]).describe("N/A where nobody has looked."),
  reasons: z.array(z.string()).optional(),
});

const complete = z.strictObject({
  session_id: z.uuid(),
  status: z.literal("complete"),
  recommendation,
  person: z.strictObject({
    ...{ full_name: word, given_name: word, surname: word, gender: word, national_id: word },
    ...{ date_of_birth: word, age: z.int().optional() },
  }),
  document: z.strictObject({
    ...{ country: word, region: word, type: z.enum(wireDocumentTypes), number: word, serial_number: word },
    ...{ issue_date: word, expiration_date: word },
  }),
  additional_info: z.strictObject({ address }).optional(),
  checks: z.strictObject(Object.fromEntries(checkNames.map((name) => [name, check]))),
  verification_images: z.array(z.strictObject({ id: z.uuid(), type: imageType })),
});

const incomplete = z.strictObject({
  session_id: z.uuid(),
  status: z.enum(["pending", "capturing", "processing", "recapture", "error"]),
});

export const resultAnswer = z.union([complete, incomplete]);

export const imagesAnswer = z.strictObject({
  session_images: z.array(
    z.strictObject({
      ...{ id: z.uuid(), format: z.string(), type: imageType },
      rejected: z.boolean().describe("Found wanting, and taken anew."),
      original: z.boolean(),
    }),
  ),
});

export const consentAnswer = z.strictObject({
  consent_granted: z.boolean(),
  consent_date: z.string().describe("Empty where there is no consent."),
});

export const startedAnswer = z.strictObject({
  session_id: z.uuid(),
  user_token: z.string().describe("Opens this session for the device, and nothing else."),
  required_images: images,
  settings: z.strictObject({ refineImages: z.boolean() }),
});

export const statusAnswer = z.strictObject({
  status: z.enum(["pending", "capturing", "processing", "recapture", "complete", "expired"]),
  missing_images: images,
  ...{ recapture_reason: word, callback_url: word, state: word },
});

export const uploadedAnswer = z.strictObject({
  feedback: z.enum(feedbacks).describe("Anything but ok: the picture does not count, take it anew."),
  complete: z.boolean(),
  missing_images: images,
});

export const settingsAnswer = z.strictObject({ autocapture_enabled: z.boolean() });
export const emptyAnswer = z.strictObject({});
