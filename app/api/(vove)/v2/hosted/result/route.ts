import { presentResult } from "@/lib/dialects/vove/host-token";
import { hostRoute } from "@/lib/dialects/vove/route";
import { json } from "@/lib/http/route";
import { getVerification } from "@/lib/verifications/get";

export const GET = hostRoute({
  handle: async ({ ctx, verificationId, redirectUrl }) =>
    json(presentResult(await getVerification(ctx, verificationId), redirectUrl)),
});
