import { corsHeaders, preflight } from "@/lib/dialects/transmit/cors";
import { openApi } from "@/lib/dialects/transmit/openapi/openapi";
import { publicOrigin } from "@/lib/links";

// It names the origin, which is known when it runs and not when it is built.
export const dynamic = "force-dynamic";

/** Public: it tells what the API is, and nothing of anybody. */
export const GET = async () =>
  Response.json(openApi(publicOrigin()), {
    headers: { ...corsHeaders, "cache-control": "public, max-age=300" },
  });

export const OPTIONS = preflight;
