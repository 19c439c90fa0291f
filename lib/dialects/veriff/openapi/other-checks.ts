import { deviceBody } from "../device-body";
import { registryBody } from "../registry-body";
import { reportedAnswer } from "./answers";
import type { Operation } from "./operation";
import { notFound } from "./refusals";
import { sample } from "./samples";

const report: Operation = {
  ...{ path: "/v1/sessions/:id/collected-data", method: "post", id: "reportDevice", tag: "Other checks" },
  summary: "Report the end user’s device",
  description: ["For clients that take the pictures themselves, and know the device that we do not see."],
  signs: "body",
  body: {
    schema: deviceBody,
    example: {
      providerName: "shop-app",
      network: { ip: { addressV4: "203.0.113.7" } },
      device: { fingerprint: "b1946ac92492d2347c6235b4d2611184" },
      browser: { language: "et-EE", userAgent: "Shop/4.2", timeOffset: -120 },
    },
  },
  given: "created",
  answer: {
    ...{ status: 200, schema: reportedAnswer },
    example: { status: "success", sessionId: sample.session, attemptId: sample.attempt },
  },
  refusals: [
    { status: 400, code: "1102", when: "network or device is missing", body: { providerName: "shop-app" } },
    notFound(),
  ],
};

const registry: Operation = {
  ...{ path: "/v1/validate-registry", method: "post", id: "validateRegistry", tag: "Other checks" },
  summary: "Ask a national registry",
  description: ["No registry is connected: a request that is in order is refused, and nothing is made up."],
  signs: "body",
  body: {
    schema: registryBody,
    example: {
      verification: {
        person: { idNumber: "123456789", firstName: "Maria", lastName: "Tamm", dateOfBirth: "1990-01-02" },
      },
    },
  },
  given: "nothing",
  refusals: [
    { status: 400, code: "1301", when: "the request is in order: no registry is connected" },
    {
      ...{ status: 400, code: "1308", when: "there is no id number" },
      body: { verification: { person: { fullName: "Maria Tamm" } } },
    },
    {
      ...{ status: 400, code: "1309", when: "there is no name" },
      body: { verification: { person: { idNumber: "123456789" } } },
    },
    {
      ...{ status: 400, code: "1310", when: "there is neither a date of birth nor an address" },
      body: { verification: { person: { idNumber: "123456789", fullName: "Maria Tamm" } } },
    },
  ],
};

const noScreening = "No watchlist screening was made for this session.";
const noRegistry = "No registry has been asked for this session.";

const screening: Operation = {
  ...{ path: "/v1/sessions/:id/watchlist-screening", method: "get", id: "getScreening", tag: "Other checks" },
  summary: "Read the watchlist screening",
  description: ["Nobody is screened here: to answer “no match” would say that somebody had been."],
  signs: "id",
  given: "created",
  refusals: [{ status: 404, code: "1104", message: noScreening, when: "the session exists" }, notFound()],
};

const registryDecision: Operation = {
  ...{ path: "/v1/sessions/:id/decision/:registry", method: "get", id: "getRegistryDecision" },
  tag: "Other checks",
  summary: "Read the decision of a registry",
  description: ["No registry is asked, so there is never one to tell."],
  signs: "id",
  given: "created",
  refusals: [{ status: 404, code: "1104", message: noRegistry, when: "the session exists" }, notFound()],
};

export const otherOperations: Operation[] = [report, screening, registryDecision, registry];
