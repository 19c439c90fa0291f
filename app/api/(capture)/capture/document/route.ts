import { z } from "zod";
import { applicantRoute } from "@/lib/auth/applicant-route";
import { isCountry } from "@/lib/core/document/countries";
import { documentTypes } from "@/lib/core/document/document";
import { json } from "@/lib/http/route";
import { chooseCaptureDocument } from "@/lib/verifications/applicant";
import { getCaptureState } from "@/lib/verifications/capture-state";

const chosenDocument = z.object({
  type: z.enum(documentTypes),
  country: z.string().refine(isCountry, "Choose a country from the list."),
});

export const POST = applicantRoute({
  body: chosenDocument,
  handle: async ({ ctx, verificationId, body }) => {
    await chooseCaptureDocument(ctx, verificationId, body.type, body.country);
    return json(await getCaptureState(ctx, verificationId));
  },
});
