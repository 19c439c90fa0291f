import { pathObjects } from "../../openapi/document";
import { bodySchema, type JsonSchema } from "../../openapi/json-schema";
import { deviceOperations } from "./devices";
import type { Operation, Refusal } from "./operation";
import { refusalsOf } from "./refusals";
import { resultOperations } from "./results";
import { sessionOperations } from "./sessions";
import { tokenOperations } from "./tokens";

/** Every call there is. */
export const operations: Operation[] = [
  ...tokenOperations,
  ...sessionOperations,
  ...resultOperations,
  ...deviceOperations,
];

/** What a refusal looks like. */
export const presentRefusal = ({ status, message, word }: Refusal) =>
  word ? { error: word, error_description: message } : { message, error_code: status };

const words = (...names: string[]): JsonSchema => ({
  type: "object",
  required: names,
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
});

const refusal: JsonSchema = {
  ...words("message", "error_code"),
  properties: {
    message: { type: "string" },
    error_code: { type: "integer", description: "The HTTP status once more." },
  },
};

const description = [
  "Speaks the identity verification API of Transmit Security: a backend, a web SDK or an app written for it changes its base URL and its client.",
  "Every path also answers below /api and below /verify/api. Answers carry x-request-id; name it when you report something.",
].join("\n\n");

const bearer = { type: "apiKey", in: "header", name: "Authorization" };

/** The OpenAPI document of the Transmit dialect, from the schemas that validate. */
export const openApi = (origin: string) => ({
  openapi: "3.1.0",
  info: {
    title: "Proofdesk API for Transmit’s clients",
    version: "1.0.0",
    summary: "Verification sessions, as Transmit’s clients know them.",
    description,
  },
  servers: [{ url: origin }],
  tags: [
    { name: "Tokens", description: "What a backend shows for itself." },
    { name: "Sessions", description: "Ask for a verification, delete." },
    { name: "Results", description: "What came of it." },
    { name: "Devices", description: "What SDKs call." },
  ],
  components: {
    securitySchemes: {
      accessToken: {
        ...bearer,
        description:
          "Bearer and an access token: the backend’s, for an hour. Which integration it reaches is the client’s.",
      },
      userToken: {
        ...bearer,
        description: "Bearer and the user token of a start: the device’s, for one session.",
      },
    },
    schemas: { Refusal: refusal, TokenRefusal: words("error", "error_description") },
  },
  paths: pathObjects<Operation>(operations, {
    refusalsOf,
    presentRefusal,
    refusalSchema: ({ tag }) => (tag === "Tokens" ? "TokenRefusal" : "Refusal"),
    codeOf: ({ word, status }) => word ?? String(status),
    securityOf: ({ token }) => (token ? [{ [`${token}Token`]: [] }] : []),
    placeOf: (name) => ({
      description: name === "id" ? "Id of the session." : "Id of the image.",
      format: "uuid",
    }),
    bodyOf: ({ body, words }) => (body ? bodySchema(body.schema, words) : {}),
  }),
});

/** Every status and what it is about. */
export const errorCodes = [
  { code: "400", message: "The request is malformed; the message names the field." },
  { code: "401", message: "Access token is malformed, missing data, or expired" },
  { code: "404", message: "Session not found" },
  { code: "409", message: "All required images were successfully submitted" },
  { code: "413", message: "The body is larger than anything we take." },
  { code: "429", message: "Too often; Retry-After says when to try again." },
  { code: "500", message: "Something went wrong." },
];
