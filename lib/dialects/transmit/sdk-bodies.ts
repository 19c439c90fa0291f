import { z } from "zod";
import { text } from "@/lib/core/text";
import { base64 } from "./base64";
import { publicKey } from "./image-signature";
import { imageTypes } from "./image-types";

/** SDKs send their configured version of the text, and some none. */
const consent = z.object({
  granted: z.literal(true, { error: "must be true: nothing starts without consent" }),
  document_id: text(100).nullish(),
});

/** Body of `POST …/verification/start` (transmit.md B6). */
export const startBody = z.object({
  start_token: text(200),
  accessed_from_desktop: z.boolean().nullish(),
  client_type: text(100).nullish(),
  consent: consent.nullish(),
  image_signing_public_key: publicKey.nullish(),
});

const image = z.object({
  format: text(20).nullish(),
  image_type: z.enum(imageTypes),
  content: base64,
  signature: text(1000).nullish(),
});

/** Body of `POST …/images` (transmit.md B6). What it says of the device is not kept. */
export const imageBody = z.object({ image });
