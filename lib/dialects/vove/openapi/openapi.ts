import { pathObjects } from "../../openapi/document";
import { bodySchema, type JsonSchema } from "../../openapi/json-schema";
import { deviceOperations } from "./devices";
import type { Operation, Refusal } from "./operation";
import { refusalsOf } from "./refusals";
import { sessionOperations } from "./sessions";
import { userOperations } from "./users";

/** Every call there is. */
export const operations: Operation[] = [...sessionOperations, ...userOperations, ...deviceOperations];

/** What a refusal looks like. */
export const presentRefusal = ({ status, message, error }: Refusal) => ({
  statusCode: status,
  message,
  ...(error && { error }),
});

const refusal: JsonSchema = {
  type: "object",
  required: ["statusCode", "message"],
  properties: {
    statusCode: { type: "integer", description: "The HTTP status once more." },
    message: {
      anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }],
      description: "One sentence, or one for each field that is wrong.",
    },
    error: { type: "string", description: "Name of the status." },
  },
};

const description = [
  "Speaks the identity verification API of VOVE: a backend written for it changes its base URL and its key.",
  "Every path also answers below /api. Answers carry x-request-id; name it when you report something.",
  "Webhooks are told in this dialect where their endpoint says so: a flat body of status, refId and userId, with the headers of Svix. Told are in_progress, pending, successful and suspected.",
].join("\n\n");

const bearer = { type: "apiKey", in: "header", name: "Authorization" };

const places: Record<string, { description: string; format?: string }> = {
  refId: { description: "Your id of the user, percent-encoded." },
  id: { description: "Id of the picture.", format: "uuid" },
};

/** The OpenAPI document of the VOVE dialect, from the schemas that validate. */
export const openApi = (origin: string) => ({
  openapi: "3.1.0",
  info: {
    title: "Proofdesk API for VOVE’s clients",
    version: "1.0.0",
    summary: "Sessions and users, as VOVE’s clients know them.",
    description,
  },
  servers: [{ url: origin }],
  tags: [
    { name: "Sessions", description: "Ask for a verification." },
    { name: "Users", description: "What became of it." },
    { name: "Devices", description: "What the end user’s device calls." },
  ],
  components: {
    securitySchemes: {
      secretKey: {
        ...{ type: "apiKey", in: "header", name: "x-api-key" },
        description: "A secret key of the integration: for backends only.",
      },
      sessionToken: {
        ...bearer,
        description: "Bearer and the token of a session: the device’s, for half an hour.",
      },
      hostToken: { ...bearer, description: "Bearer and the token that our hosted page got in its address." },
    },
    schemas: { Refusal: refusal },
  },
  paths: pathObjects<Operation>(operations, {
    refusalsOf,
    presentRefusal,
    refusalSchema: () => "Refusal",
    codeOf: ({ status }) => String(status),
    securityOf: ({ key }) => [{ [key === "secret" ? "secretKey" : `${key}Token`]: [] }],
    placeOf: (name) => places[name] ?? { description: name },
    bodyOf: ({ body, words }) => (body ? bodySchema(body.schema, words) : {}),
  }),
});

/** Every status and what it is about. */
export const errorCodes = [
  { code: "400", message: "The body is malformed, or the flow is not active; the message names the field." },
  { code: "401", message: "Unauthorized" },
  { code: "403", message: "This integration is paused." },
  { code: "404", message: "User, flow or picture not found" },
  { code: "413", message: "The body is larger than anything we take." },
  { code: "429", message: "Rate limit exceeded; Retry-After says when to try again." },
  { code: "500", message: "Internal server error" },
];
