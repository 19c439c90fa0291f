import { mediaBody } from "../media-body";
import { attemptMediaAnswer, mediaAnswer, timestampsAnswer, uploadedAnswer } from "./answers";
import type { Operation } from "./operation";
import { notFound } from "./refusals";
import { image, pixel, sample } from "./samples";

const upload: Operation = {
  ...{ path: "/v1/sessions/:id/media", method: "post", id: "uploadMedia", tag: "Pictures" },
  summary: "Upload a picture",
  description: [
    "JPEG, PNG or WebP in base64, alone or as a data URI, up to 24 MB of base64. A later picture of the same context takes the place of the one before.",
  ],
  signs: "body",
  body: { schema: mediaBody, example: { image: { context: "document-front", content: pixel } } },
  given: "created",
  answer: { status: 200, schema: uploadedAnswer, example: { status: "success", image } },
  refusals: [
    {
      ...{ status: 400, code: "1402", when: "we do not know such a context" },
      body: { image: { context: "left-foot", content: pixel } },
    },
    {
      ...{ status: 400, code: "1401", when: "the content is not base64" },
      body: { image: { context: "face", content: "not base64!" } },
    },
    {
      ...{ status: 400, code: "1400", when: "the bytes are no picture that we can read" },
      body: { image: { context: "face", content: "UERG" } },
    },
    {
      ...{ status: 409, code: "1104", when: "the session is submitted", given: "submitted" },
      message: "The session is not in a status that allows this.",
    },
    notFound(),
  ],
};

const list: Operation = {
  ...{ path: "/v1/sessions/:id/media", method: "get", id: "listMedia", tag: "Pictures" },
  summary: "List the pictures of a session",
  description: ["Those of the newest attempt, final ones first."],
  signs: "id",
  given: "pictured",
  answer: {
    ...{ status: 200, schema: mediaAnswer },
    example: { status: "success", images: [image], videos: [], nfcDocuments: [] },
  },
  refusals: [notFound()],
};

const ofAttempt: Operation = {
  ...{ path: "/v1/attempts/:id/media", method: "get", id: "listAttemptMedia", tag: "Pictures" },
  summary: "List the pictures of an attempt",
  description: ["A session that was asked for again has several attempts."],
  ...{ signs: "id", given: "pictured", idOf: "attempt" },
  answer: {
    ...{ status: 200, schema: attemptMediaAnswer },
    example: { status: "success", images: [image], videos: [] },
  },
  refusals: [notFound("Attempt not found")],
};

const download: Operation = {
  ...{ path: "/v1/media/:id", method: "get", id: "downloadMedia", tag: "Pictures" },
  summary: "Download a picture",
  description: ["The bytes as they were uploaded. The signature of the answer is over these bytes."],
  ...{ signs: "id", given: "pictured", idOf: "picture" },
  answer: { status: 200, binary: "image/jpeg" },
  refusals: [notFound()],
};

const timestamps: Operation = {
  ...{ path: "/v1/sessions/:id/timestamps", method: "get", id: "listTimestamps", tag: "Pictures" },
  summary: "List the digests of the pictures",
  description: ["SHA-256 of each picture as it came."],
  signs: "id",
  given: "pictured",
  answer: {
    ...{ status: 200, schema: timestampsAnswer },
    example: {
      status: "success",
      timestamps: [
        {
          id: sample.picture,
          context: "document-front",
          signature: null,
          dataHash: {
            algorithm: "SHA-256",
            value: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          },
        },
      ],
    },
  },
  refusals: [notFound()],
};

const ofAddress: Operation = {
  ...{ path: "/v1/address-media/:id", method: "get", id: "downloadAddressMedia", tag: "Pictures" },
  summary: "Download a proof of address",
  description: ["Answered 404 for every id: no proofs of address are collected here."],
  ...{ signs: "id", given: "pictured", idOf: "picture" },
  refusals: [{ ...notFound(), when: "always" }],
};

export const pictureOperations: Operation[] = [upload, list, ofAttempt, download, timestamps, ofAddress];
