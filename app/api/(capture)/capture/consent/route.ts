import { z } from "zod";
import { applicantRoute } from "@/lib/auth/applicant-route";
import { consentVersion } from "@/lib/core/capture/state";
import { languages } from "@/lib/core/verification/language";
import { json } from "@/lib/http/route";
import { giveConsent } from "@/lib/verifications/answer";
import { getCaptureState } from "@/lib/verifications/capture-state";

export const POST = applicantRoute({
  body: z.object({ version: z.literal(consentVersion), language: z.enum(languages) }),
  handle: async ({ ctx, verificationId, body }) => {
    await giveConsent(ctx, verificationId, body.version, body.language);
    return json(await getCaptureState(ctx, verificationId));
  },
});
