import { preflight } from "@/lib/dialects/veriff/cors";
import { presentAttempts } from "@/lib/dialects/veriff/present-media";
import { signedRoute } from "@/lib/dialects/veriff/route";
import { json } from "@/lib/http/route";
import { listAttempts } from "@/lib/verifications/pictures";

export const GET = signedRoute({
  handle: async ({ ctx, integration, params }) =>
    json(presentAttempts(await listAttempts(ctx, params.id ?? ""), integration.settings)),
});

export const OPTIONS = preflight;
