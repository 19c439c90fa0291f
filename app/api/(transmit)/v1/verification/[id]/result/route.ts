import { preflight } from "@/lib/dialects/transmit/cors";
import { TransmitError } from "@/lib/dialects/transmit/errors";
import { presentOldResult } from "@/lib/dialects/transmit/present-old-result";
import { presentResult } from "@/lib/dialects/transmit/present-result";
import { clientRoute } from "@/lib/dialects/transmit/route";
import { json } from "@/lib/http/route";
import { getStanding } from "@/lib/verifications/standing";

/** The documentation's samples show the new shape where nothing is asked for (transmit.md B5). */
const presenters: Record<string, typeof presentResult | typeof presentOldResult> = {
  true: presentResult,
  false: presentOldResult,
};

export const GET = clientRoute({
  needs: "decisions:read",
  handle: async ({ ctx, params, incoming }) => {
    const detailed = incoming.url.searchParams.get("detailed") ?? "true";
    const present = Object.hasOwn(presenters, detailed) ? presenters[detailed] : undefined;
    if (!present) throw new TransmitError(400, "detailed: must be true or false");
    return json(present({ ...(await getStanding(ctx, params.id ?? "")), now: new Date() }));
  },
});

export const OPTIONS = preflight;
