import { applicantRoute } from "@/lib/auth/applicant-route";
import { json } from "@/lib/http/route";
import { submitCapture } from "@/lib/verifications/applicant";
import { getCaptureState } from "@/lib/verifications/capture-state";

export const POST = applicantRoute({
  handle: async ({ ctx, verificationId }) => {
    await submitCapture(ctx, verificationId);
    return json(await getCaptureState(ctx, verificationId));
  },
});
