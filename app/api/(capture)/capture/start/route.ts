import { applicantRoute } from "@/lib/auth/applicant-route";
import { json } from "@/lib/http/route";
import { startCapture } from "@/lib/verifications/applicant";
import { getCaptureState } from "@/lib/verifications/capture-state";

export const POST = applicantRoute({
  handle: async ({ ctx, verificationId }) => {
    await startCapture(ctx, verificationId);
    return json(await getCaptureState(ctx, verificationId));
  },
});
