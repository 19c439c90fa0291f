import { preflight } from "@/lib/dialects/veriff/cors";
import { notThere } from "@/lib/dialects/veriff/errors";
import { signedRoute } from "@/lib/dialects/veriff/route";
import { getVerification } from "@/lib/verifications/get";

/** Decisions of national registries (veriff.md 3.11): none is asked here, so there is never one to tell. */
export const GET = signedRoute({
  needs: "decisions:read",
  handle: async ({ ctx, params }) => {
    await getVerification(ctx, params.id ?? "");
    throw notThere("No registry has been asked for this session.");
  },
});

export const OPTIONS = preflight;
