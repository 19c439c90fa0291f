import { latestAnswer, resultAnswer } from "./answers";
import type { Operation } from "./operation";
import { sample } from "./samples";

const latest: Operation = {
  ...{ path: "/v2/sessions/latest", method: "get", id: "getLatestSession", tag: "Devices" },
  summary: "Ask where a session stands",
  description: ["For the device that holds the session’s token."],
  ...{ key: "session", given: "opened" },
  answer: {
    ...{ status: 200, schema: latestAnswer },
    example: {
      sessionToken: sample.token,
      additionalSessionData: { isAdditionalDataPartiallyIncomplete: false },
      ...{ verificationStatus: "open", flowStep: "ID_DOCUMENT" },
      sessionConfiguration: { retry: false },
    },
  },
  refusals: [],
};

const result: Operation = {
  ...{ path: "/v2/hosted/result", method: "get", id: "getHostedResult", tag: "Devices" },
  summary: "Ask how the hosted page ended",
  description: ["For our own page, which tells it to whoever has sent the end user there."],
  ...{ key: "host", given: "opened" },
  answer: {
    ...{ status: 200, schema: resultAnswer },
    example: { message: { eventName: "verification_completed", status: "canceled" }, redirectTo: null },
  },
  refusals: [],
};

export const deviceOperations: Operation[] = [latest, result];
