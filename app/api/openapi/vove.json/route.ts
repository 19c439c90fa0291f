import { openApi } from "@/lib/dialects/vove/openapi/openapi";
import { publicOrigin } from "@/lib/links";

// It names the origin, which is known when it runs and not when it is built.
export const dynamic = "force-dynamic";

/** Public: it tells what the API is, and nothing of anybody. */
export const GET = async () =>
  Response.json(openApi(publicOrigin()), {
    headers: { "access-control-allow-origin": "*", "cache-control": "public, max-age=300" },
  });
