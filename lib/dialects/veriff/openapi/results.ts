import { attemptsAnswer, decisionAnswer, personAnswer } from "./answers";
import { fullAutoAnswer } from "./full-auto-answer";
import type { Operation } from "./operation";
import { notFound } from "./refusals";
import { decided, personOfSession, sample } from "./samples";

const decision: Operation = {
  ...{ path: "/v1/sessions/:id/decision", method: "get", id: "getDecision", tag: "Results" },
  summary: "Read the decision",
  description: [
    "The same body as the decision webhook. Until there is a decision, verification is null: better wait for the webhook than ask again and again.",
    "People may change a decision afterwards: the newest is told, with a decisionTime of its own, and the webhook is sent again.",
  ],
  signs: "id",
  given: "approved",
  answer: {
    ...{ status: 200, schema: decisionAnswer },
    example: { status: "success", verification: decided, technicalData: { ip: null } },
  },
  refusals: [notFound()],
};

const attempts: Operation = {
  ...{ path: "/v1/sessions/:id/attempts", method: "get", id: "listAttempts", tag: "Results" },
  summary: "List the attempts",
  description: ["One for each time the end user went through the flow, newest first."],
  signs: "id",
  given: "approved",
  answer: {
    ...{ status: 200, schema: attemptsAnswer },
    example: {
      status: "success",
      verifications: [
        {
          ...{ id: sample.attempt, status: "approved", createdTime: sample.started },
          userDefinedData: [
            {
              ...{ status: "Suspicious attempt", statusCode: "custom_status_for_suspicious_attempt" },
              ...{ reason: "Called us twice", reasonCode: null, createdAt: sample.started },
            },
          ],
        },
      ],
    },
  },
  refusals: [notFound()],
};

const person: Operation = {
  ...{ path: "/v1/sessions/:id/person", method: "get", id: "getPerson", tag: "Results" },
  summary: "Read the person",
  description: ["What you have told us of the person."],
  signs: "id",
  given: "created",
  answer: { status: 200, schema: personAnswer, example: { status: "success", person: personOfSession } },
  refusals: [notFound()],
};

const unread = (names: string[]) => Object.fromEntries(names.map((name) => [name, null]));

const fullAuto: Operation = {
  ...{ path: "/v1/sessions/:id/decision/fullauto", method: "get", id: "getFullAutoDecision", tag: "Results" },
  summary: "Read what the engine found",
  description: ["Beside the decision: which checks were made, and how they came out."],
  signs: "id",
  query: [{ name: "version", description: "Version of the body; there is one.", example: "1.0.0" }],
  given: "approved",
  answer: {
    ...{ status: 200, schema: fullAutoAnswer },
    example: {
      ...{ status: "success", eventType: "fullauto", sessionId: sample.session, attemptId: sample.attempt },
      ...{ vendorData: "order-1017", endUserId: sample.endUser, version: "1.0.0" },
      ...{ acceptanceTime: sample.started, time: sample.decided },
      data: {
        verification: {
          ...{ decisionScore: null, decision: "approved" },
          person: {
            ...unread([
              "firstName",
              "lastName",
              "dateOfBirth",
              "gender",
              "idNumber",
              "nationality",
              "address",
            ]),
            ...unread(["placeOfBirth", "foreignerStatus", "occupation", "employer", "extraNames"]),
          },
          document: {
            ...unread(["number", "validUntil", "validFrom", "firstIssue", "placeOfIssue", "processNumber"]),
            ...unread(["residencePermitType", "licenseNumber"]),
            ...{ type: { value: "id_card" }, country: { value: "EE" } },
          },
          insights: [
            { label: "documentFrontImageAvailable", result: "yes", category: "document" },
            { label: "documentBackImageAvailable", result: "yes", category: "document" },
            { label: "faceImageAvailable", result: "yes", category: "biometric" },
          ],
        },
      },
    },
  },
  refusals: [
    {
      ...{ status: 404, code: "1104", when: "there is no decision yet", given: "created" },
      message: "Entry not found.",
    },
    { status: 400, code: "1104", when: "there is no such version", query: { version: "0.1" } },
    notFound(),
  ],
};

export const resultOperations: Operation[] = [decision, attempts, person, fullAuto];
