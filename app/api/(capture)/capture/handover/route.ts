import { applicantRoute } from "@/lib/auth/applicant-route";
import { json } from "@/lib/http/route";
import { handOver } from "@/lib/verifications/answer";
import { getCaptureState } from "@/lib/verifications/capture-state";

export const POST = applicantRoute({
  handle: async ({ ctx, verificationId }) => {
    await handOver(ctx, verificationId);
    return json(await getCaptureState(ctx, verificationId));
  },
});
