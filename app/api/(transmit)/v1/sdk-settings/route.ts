import { preflight } from "@/lib/dialects/transmit/cors";
import { sdkSettings } from "@/lib/dialects/transmit/present";
import { openRoute } from "@/lib/dialects/transmit/route";
import { json } from "@/lib/http/route";

export const GET = openRoute({ handle: async () => json(sdkSettings) });

export const OPTIONS = preflight;
