import { createBody } from "../schema";
import { submitBody } from "../submit-body";
import { createdAnswer, deletedAnswer, submittedAnswer } from "./answers";
import type { Operation } from "./operation";
import { notFound } from "./refusals";
import { createdSession, sample } from "./samples";

const idempotencyKey = "order-1017-first";

const wanted = {
  callback: "https://shop.example.com/verified",
  person: { firstName: "Maria", lastName: "Tamm", dateOfBirth: "1990-01-02", gender: "F" },
  document: { type: "ID_CARD", country: "EE" },
  vendorData: "order-1017",
  endUserId: sample.endUser,
};

const creation: Operation = {
  ...{ path: "/v1/sessions", method: "post", id: "createSession", tag: "Sessions" },
  summary: "Create a session",
  description: [
    "Makes a session and the link that the end user opens. The API key is enough: a web page may call this, and a signature that comes along is not looked at.",
    "How many an integration may create in a minute is a setting; beyond it the answer is 429 with Retry-After.",
  ],
  headers: [
    {
      name: "idempotency-key",
      description:
        "Ours: the same key with the same bytes is answered the same for 24 hours, and makes one session. Up to 255 printable characters without spaces.",
      example: idempotencyKey,
    },
  ],
  body: { schema: createBody, example: { verification: wanted } },
  given: "nothing",
  answer: {
    status: 201,
    schema: createdAnswer,
    example: { status: "success", verification: createdSession },
  },
  refusals: [
    { status: 400, code: "1102", when: "there is no verification", body: {} },
    {
      ...{ status: 400, code: "1302", when: "the callback is not HTTPS" },
      body: { verification: { callback: "http://shop.example.com/" } },
    },
    {
      ...{ status: 400, code: "2103", when: "we do not know such a document" },
      body: { verification: { document: { type: "LIBRARY_CARD" } } },
    },
    {
      ...{ status: 400, code: "2104", when: "we do not know the country" },
      body: { verification: { document: { country: "ZZ" } } },
    },
    {
      ...{ status: 400, code: "1203", when: "a date is not written as 1990-01-02" },
      body: { verification: { person: { dateOfBirth: "02.01.1990" } } },
    },
    {
      ...{ status: 400, code: "1501", when: "vendorData is not a string" },
      body: { verification: { vendorData: 1017 } },
    },
    {
      ...{ status: 422, code: "1104", when: "the Idempotency-Key came with another body before" },
      message: "This Idempotency-Key was used with another request body.",
      given: "answered",
      headers: { "idempotency-key": idempotencyKey },
    },
    {
      ...{ status: 429, code: "1104", when: "too many were created in this minute" },
      message: "Too many requests.",
      given: "exhausted",
    },
  ],
};

const { endUserId: _, baseUrl: __, callback: ___, ...submitted } = createdSession;

const submission: Operation = {
  ...{ path: "/v1/sessions/:id", method: "patch", id: "submitSession", tag: "Sessions" },
  summary: "Submit a session",
  description: [
    "Hands in what was uploaded; the decision comes by webhook. For clients that take the pictures themselves: the end user’s own page submits by itself.",
  ],
  signs: "body",
  body: { schema: submitBody, example: { verification: { status: "submitted" } } },
  given: "created",
  answer: {
    ...{ status: 200, schema: submittedAnswer },
    example: { status: "success", verification: { ...submitted, status: "submitted" } },
  },
  refusals: [
    {
      ...{ status: 400, code: "1303", when: "another status is asked for" },
      body: { verification: { status: "approved" } },
    },
    {
      ...{ status: 400, code: "1304", when: "it was submitted before", given: "submitted" },
      message: 'Cannot transition to "submitted" status.',
    },
    notFound(),
  ],
};

const deletion: Operation = {
  ...{ path: "/v1/sessions/:id", method: "delete", id: "deleteSession", tag: "Sessions" },
  summary: "Delete a session",
  description: [
    "Erases its pictures and personal data, which cannot be brought back. Works where the integration allows it, and not while the session waits for its decision; at most 5 an hour and 10 a day.",
  ],
  signs: "id",
  given: "approved",
  answer: {
    ...{ status: 200, schema: deletedAnswer },
    example: { status: "success", verification: { id: sample.session } },
  },
  refusals: [
    { status: 400, code: "1305", when: "it is submitted and not decided", given: "submitted", word: "400" },
    notFound(),
  ],
};

export const sessionOperations = [creation, submission, deletion];
