import { preflight } from "@/lib/dialects/transmit/cors";
import { presentConsent } from "@/lib/dialects/transmit/present";
import { clientRoute } from "@/lib/dialects/transmit/route";
import { json } from "@/lib/http/route";
import { listAttempts } from "@/lib/verifications/pictures";

export const GET = clientRoute({
  needs: "sessions:read",
  handle: async ({ ctx, params }) => json(presentConsent(await listAttempts(ctx, params.id ?? ""))),
});

export const OPTIONS = preflight;
