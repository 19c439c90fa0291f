import { preflight } from "@/lib/dialects/veriff/cors";
import { notThere } from "@/lib/dialects/veriff/errors";
import { signedRoute } from "@/lib/dialects/veriff/route";
import { getVerification } from "@/lib/verifications/get";

/** Nobody is screened here (veriff.md 3.13), and `no_match` would say that somebody had been. */
export const GET = signedRoute({
  needs: "decisions:read",
  handle: async ({ ctx, params }) => {
    await getVerification(ctx, params.id ?? "");
    throw notThere("No watchlist screening was made for this session.");
  },
});

export const OPTIONS = preflight;
