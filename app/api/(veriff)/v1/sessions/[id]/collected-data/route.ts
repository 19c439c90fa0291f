import { preflight } from "@/lib/dialects/veriff/cors";
import { deviceBody } from "@/lib/dialects/veriff/device-body";
import { signedRoute } from "@/lib/dialects/veriff/route";
import { json } from "@/lib/http/route";
import { reportDevice } from "@/lib/verifications/report-device";

export const POST = signedRoute({
  needs: "sessions:write",
  body: deviceBody,
  handle: async ({ ctx, params, body }) => {
    const attempt = await reportDevice(ctx, params.id ?? "", body);
    return json({ status: "success", sessionId: attempt.verificationId, attemptId: attempt.id });
  },
});

export const OPTIONS = preflight;
