import { preflight } from "@/lib/dialects/transmit/cors";
import { senderRoute } from "@/lib/dialects/transmit/route";
import { json } from "@/lib/http/route";
import { getVerification } from "@/lib/verifications/get";

/** Of the vendor's risk service, which is not ours. The web SDK reads the answer as JSON whatever it is (transmit.md B6). */
export const POST = senderRoute({
  needs: "sessions:read",
  handle: async ({ ctx, params }) => {
    await getVerification(ctx, params.id ?? "");
    return json({});
  },
});

export const OPTIONS = preflight;
