import type { JsonSchema } from "../../openapi/json-schema";
import { messages } from "../messages";
import { pathObjects } from "./document";

const refusal: JsonSchema = {
  type: "object",
  required: ["status", "code", "message"],
  properties: {
    status: { type: "string", description: "fail; on deletion of an open session, 400." },
    code: { type: "string", enum: [...Object.keys(messages), "500"] },
    message: { type: "string" },
  },
};

const description = [
  "Speaks the public API of Veriff: a backend written for it changes its base URL and its keys.",
  "Every path also answers below /api. A slash at the end is fine. Answers carry x-request-id; name it when you report something.",
].join("\n\n");

const signing = [
  "HMAC-SHA256 in lower or upper case hex, keyed with a shared secret of the integration. POST and PATCH sign the bytes of the body as they are sent, GET and DELETE the id in the path.",
  "Our answers carry the same headers, signed over the bytes of the answer with the newest secret.",
].join("\n\n");

/** The OpenAPI document of the Veriff dialect, from the schemas that validate. */
export const openApi = (origin: string) => ({
  openapi: "3.1.0",
  info: {
    title: "Proofdesk API",
    version: "1.0.0",
    summary: "Verification sessions, as Veriff’s clients know them.",
    description,
  },
  servers: [{ url: origin }],
  tags: [
    { name: "Sessions", description: "Ask for a verification, hand in, delete." },
    { name: "Pictures", description: "Upload and download." },
    { name: "Results", description: "What came of it." },
    { name: "Events", description: "What the webhooks told, to be asked for." },
    { name: "Other checks", description: "Devices, registries, watchlists." },
  ],
  components: {
    securitySchemes: {
      apiKey: {
        type: "apiKey",
        in: "header",
        name: "X-AUTH-CLIENT",
        description: "The API key of the integration. It is no secret.",
      },
      signature: { type: "apiKey", in: "header", name: "X-HMAC-SIGNATURE", description: signing },
    },
    schemas: { Refusal: refusal },
  },
  paths: pathObjects(),
});

/** Every error code and what it says. */
export const errorCodes = Object.entries(messages).map(([code, message]) => ({ code, message }));
