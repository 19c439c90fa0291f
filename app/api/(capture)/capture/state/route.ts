import { applicantRoute } from "@/lib/auth/applicant-route";
import { json } from "@/lib/http/route";
import { getCaptureState } from "@/lib/verifications/capture-state";

export const GET = applicantRoute({
  handle: async ({ ctx, verificationId }) => json(await getCaptureState(ctx, verificationId)),
});
