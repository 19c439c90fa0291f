import { presentLatest } from "@/lib/dialects/vove/present-latest";
import { holderRoute } from "@/lib/dialects/vove/route";
import { json } from "@/lib/http/route";
import { getCaptureState } from "@/lib/verifications/capture-state";
import { getVerification } from "@/lib/verifications/get";

export const GET = holderRoute({
  handle: async ({ ctx, verificationId, token }) => {
    const [verification, state] = await Promise.all([
      getVerification(ctx, verificationId),
      getCaptureState(ctx, verificationId),
    ]);
    return json(presentLatest(verification, state, token));
  },
});
