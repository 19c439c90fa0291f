import { preflight } from "@/lib/dialects/transmit/cors";
import { openRoute } from "@/lib/dialects/transmit/route";
import { json } from "@/lib/http/route";

/**
 * Telemetry, which is not kept. The web SDK completes only once this is answered with success, and also asks before it has
 * a token, under the start token for an id (transmit.md B6): so whoever asks is answered the same.
 */
export const POST = openRoute({ handle: async () => json({}) });

export const OPTIONS = preflight;
