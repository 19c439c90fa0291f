import { consentAnswer, imagesAnswer, resultAnswer } from "./answers";
import type { Operation } from "./operation";
import { notFound } from "./refusals";
import { checks, sample } from "./samples";

const result: Operation = {
  ...{ path: "/v1/verification/:id/result", method: "get", id: "getResult", tag: "Results" },
  summary: "Get the result",
  description: [
    "While there is none, the session’s status; a session that expired has the status error. A check says ALLOW only where somebody has looked, and N/A otherwise.",
    "A session that waits for a reviewer is processing, or complete with CHALLENGE where the integration announces reviews.",
  ],
  token: "access",
  query: [
    { name: "detailed", description: "false for the older shape, with verified_info.", example: "true" },
  ],
  given: "complete",
  answer: {
    ...{ status: 200, schema: resultAnswer },
    example: {
      ...{ session_id: sample.session, status: "complete", recommendation: "ALLOW" },
      person: {
        ...{ full_name: "Maria Tamm", given_name: "Maria", surname: "Tamm" },
        ...{ date_of_birth: "1990-01-02T00:00:00.000Z", age: 36 },
      },
      document: { country: "EE", type: "national_id", number: "AA0000000" },
      checks,
      verification_images: [{ id: sample.picture, type: "document_front" }],
    },
  },
  refusals: [
    {
      ...{ status: 400, when: "detailed is neither true nor false", query: { detailed: "maybe" } },
      message: "detailed: must be true or false",
    },
    notFound,
  ],
};

const images: Operation = {
  ...{ path: "/v1/verification/:id/images", method: "get", id: "listImages", tag: "Results" },
  summary: "List the images",
  description: ["What they are, newest first; the images themselves are got one by one."],
  ...{ token: "access", given: "complete" },
  answer: {
    ...{ status: 200, schema: imagesAnswer },
    example: {
      session_images: [
        { id: sample.picture, format: "jpeg", type: "selfie", rejected: false, original: true },
      ],
    },
  },
  refusals: [notFound],
};

const image: Operation = {
  ...{ path: "/v1/verification/:id/images/:imageId", method: "get", id: "getImage", tag: "Results" },
  summary: "Get an image",
  description: ["A JPEG, upright and without metadata."],
  token: "access",
  query: [{ name: "format", description: "raw, or base64 for text.", example: "raw" }],
  given: "complete",
  answer: { status: 200, binary: "image/jpg" },
  refusals: [notFound],
};

const consent: Operation = {
  ...{ path: "/v1/verification/:id/consent", method: "get", id: "getConsent", tag: "Results" },
  summary: "Get the consent",
  description: ["Whether the end user has agreed that pictures are taken and kept, and when."],
  ...{ token: "access", given: "started" },
  answer: {
    ...{ status: 200, schema: consentAnswer },
    example: { consent_granted: true, consent_date: "2026-11-20T09:58:02.114Z" },
  },
  refusals: [notFound],
};

export const resultOperations: Operation[] = [result, images, image, consent];
