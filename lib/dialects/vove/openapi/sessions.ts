import { createBody } from "../schema";
import { openedAnswer } from "./answers";
import type { Operation } from "./operation";
import { sample } from "./samples";

const bad = { status: 400, error: "Bad Request" } as const;

const opening: Operation = {
  ...{ path: "/v2/sessions", method: "post", id: "openSession", tag: "Sessions" },
  summary: "Open a session",
  description: [
    "Adds the user, or adds to what is known of it, and gives the session at which it goes on: the one that is open, with new time to finish it, or else a new one. Of several calls at once for one refId all get the same session.",
    "The token is for half an hour. When it has expired, call again: the same session, another token.",
    `Send the end user to ${sample.origin}/?authToken=<token>&publicKey=<API key>&environment=production. Optional: lg, showUI=false, enableVocalGuidance=true, and redirectURL, to which they come back with ?status=success, pending, canceled or failed. Without it the window that has opened the page gets a message of the event verification_completed.`,
  ],
  key: "secret",
  body: {
    schema: createBody,
    example: {
      ...{ refId: sample.refId, forceCreation: false },
      user: { firstName: "Travis", lastName: "Greenholt", gender: "male", dateOfBirth: "01-10-2000" },
    },
  },
  words: {
    refId: "Your id of the user, up to 255 characters. Required.",
    externalDbId: "Older name of refId.",
    flowId: "What is asked for; the integration’s default flow otherwise.",
    forceCreation: "Whether to make a new session even where one is open.",
    "user.dateOfBirth": "DD-MM-YYYY, DD/MM/YYYY or YYYY-MM-DD.",
    "user.gender": "male or female.",
  },
  given: "nothing",
  answer: {
    ...{ status: 201, schema: openedAnswer },
    example: { success: true, token: sample.token, sessionId: sample.session },
  },
  refusals: [
    { ...bad, when: "there is no refId", body: {}, message: ["refId must be a string that is not empty"] },
    {
      ...{ ...bad, when: "a date is no day" },
      body: { refId: sample.refId, user: { dateOfBirth: "31-02-2000" } },
      message: ["user.dateOfBirth must be a valid date, written as DD-MM-YYYY, DD/MM/YYYY or YYYY-MM-DD"],
    },
    {
      ...{ status: 404, message: "Flow not found", error: "Not Found" },
      ...{ when: "the integration has no such flow", body: { refId: sample.refId, flowId: sample.flow } },
    },
    {
      ...{ ...bad, message: "Flow is not active", when: "the flow is disabled", given: "disabled" },
      body: { refId: sample.refId, flowId: "disabled" },
    },
    {
      ...{ status: 429, message: "Rate limit exceeded", error: "Too Many Requests" },
      ...{ when: "too many were created in this minute", given: "exhausted" },
    },
  ],
};

export const sessionOperations: Operation[] = [opening];
