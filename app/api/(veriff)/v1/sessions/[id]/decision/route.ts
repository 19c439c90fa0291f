import { preflight } from "@/lib/dialects/veriff/cors";
import { presentDecision } from "@/lib/dialects/veriff/present";
import { signedRoute } from "@/lib/dialects/veriff/route";
import { json } from "@/lib/http/route";
import { findOutcomeMessage } from "@/lib/verifications/outcome";

export const GET = signedRoute({
  needs: "decisions:read",
  handle: async ({ ctx, integration, params }) => {
    const outcome = await findOutcomeMessage(ctx, integration, params.id ?? "");
    return json(outcome ? presentDecision(outcome) : { status: "success", verification: null });
  },
});

export const OPTIONS = preflight;
