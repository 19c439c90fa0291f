import { z } from "zod";
import { applicantRoute } from "@/lib/auth/applicant-route";
import { json } from "@/lib/http/route";
import { openUpload } from "@/lib/verifications/upload";
import { capturedPicture } from "../captured-picture";

const announced = capturedPicture.extend({
  size: z.int().min(1),
  /** Of the whole, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "A SHA-256 in lower-case hex."),
});

export const POST = applicantRoute({
  body: announced,
  handle: async ({ ctx, verificationId, body }) => json(await openUpload(ctx, verificationId, body)),
});
