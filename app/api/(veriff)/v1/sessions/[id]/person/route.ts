import { preflight } from "@/lib/dialects/veriff/cors";
import { presentPersonAnswer } from "@/lib/dialects/veriff/present-person";
import { signedRoute } from "@/lib/dialects/veriff/route";
import { json } from "@/lib/http/route";
import { lookAtVerification } from "@/lib/verifications/get";

export const GET = signedRoute({
  needs: "decisions:read",
  handle: async ({ ctx, params }) =>
    json(presentPersonAnswer(await lookAtVerification(ctx, params.id ?? ""))),
});

export const OPTIONS = preflight;
