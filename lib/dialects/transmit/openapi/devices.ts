import { imageBody, startBody } from "../sdk-bodies";
import { emptyAnswer, settingsAnswer, startedAnswer, statusAnswer, uploadedAnswer } from "./answers";
import type { Operation } from "./operation";
import { notFound } from "./refusals";
import { allImages, pixel, sample } from "./samples";

const start: Operation = {
  ...{ path: "/v1/verification/start", method: "post", id: "startVerification", tag: "Devices" },
  summary: "Open a session with its start token",
  description: [
    "For whoever comes first: the answer’s user token is the device’s from then on. Where a public key is given, images that carry a signature must be signed with it.",
  ],
  body: {
    schema: startBody,
    example: {
      ...{ start_token: sample.startToken, client_type: "mobile_sdk" },
      consent: { granted: true, document_id: "terms-7" },
    },
  },
  words: {
    "consent.document_id": "Of the text that the end user has agreed to.",
    image_signing_public_key: "RSA of 2,048 to 4,096 bits, as SPKI in base64.",
  },
  given: "created",
  answer: {
    ...{ status: 200, schema: startedAnswer },
    example: {
      ...{ session_id: sample.session, user_token: sample.token },
      ...{ required_images: allImages, settings: { refineImages: false } },
    },
  },
  refusals: [
    {
      ...{ status: 404, when: "the token is unknown, or was used", given: "started" },
      message: "The start token is unknown, or was used already",
    },
    {
      ...{ status: 400, when: "the session has expired", given: "expired" },
      message: "The session cannot be started any more",
    },
  ],
};

const status: Operation = {
  ...{ path: "/v1/verification/:id/status", method: "get", id: "getStatus", tag: "Devices" },
  summary: "Ask where a session stands",
  description: ["With recapture, missing_images are those to take anew."],
  ...{ token: "user", given: "started" },
  answer: {
    ...{ status: 200, schema: statusAnswer },
    example: { status: "capturing", missing_images: allImages, state: "order-1017" },
  },
  refusals: [notFound],
};

const upload: Operation = {
  ...{ path: "/v1/verification/:id/images", method: "post", id: "uploadImage", tag: "Devices" },
  summary: "Send an image",
  description: [
    "JPEG, PNG or WebP up to 20 MB. The last one that counts hands the session in by itself. The access token is as good as the user token.",
    "Both sides of the document are asked for: nothing reads its kind from the front. The back is left out where the flow of the integration accepts passports and visas only, and where mock_behavior says that it is one.",
  ],
  token: "user",
  body: {
    schema: imageBody,
    example: { image: { format: "png", image_type: "document_front", content: pixel } },
  },
  words: {
    "image.content": "Base64.",
    "image.signature": "RSA-PSS with SHA-256 and 32 bytes of salt over content, in base64.",
  },
  given: "started",
  answer: {
    ...{ status: 200, schema: uploadedAnswer },
    example: { feedback: "ok", complete: false, missing_images: ["document_back", "selfie"] },
  },
  refusals: [
    {
      ...{ status: 400, when: "the content is not base64", message: "image.content: must be base64" },
      body: { image: { image_type: "selfie", content: "not base64!" } },
    },
    {
      ...{ status: 409, when: "all of them are in", given: "submitted" },
      message: "All required images were successfully submitted",
    },
    notFound,
  ],
};

const events: Operation = {
  ...{ path: "/v1/verification/:id/events", method: "post", id: "sendEvent", tag: "Devices" },
  summary: "Send telemetry",
  description: ["Answered and not kept; no token is asked for."],
  given: "started",
  answer: { status: 200, schema: emptyAnswer, example: {} },
  refusals: [],
};

const riskToken: Operation = {
  path: "/v1/verification/:id/risk-session-token",
  ...{ method: "post", id: "sendRiskSessionToken", tag: "Devices" },
  summary: "Send a token of the vendor’s risk service",
  description: ["Answered and not kept: there is no such service here."],
  ...{ token: "user", given: "started" },
  answer: { status: 200, schema: emptyAnswer, example: {} },
  refusals: [notFound],
};

const settings: Operation = {
  ...{ path: "/v1/sdk-settings", method: "get", id: "getSdkSettings", tag: "Devices" },
  summary: "Get the settings of SDKs",
  description: ["The same for everybody. Pictures are taken by hand."],
  query: [{ name: "clientId", description: "Not looked at.", example: "your-client-id" }],
  given: "nothing",
  answer: { status: 200, schema: settingsAnswer, example: { autocapture_enabled: false } },
  refusals: [],
};

export const deviceOperations: Operation[] = [start, status, upload, events, riskToken, settings];
