import { preflight } from "@/lib/dialects/veriff/cors";
import { notThere } from "@/lib/dialects/veriff/errors";
import { signedRoute } from "@/lib/dialects/veriff/route";

/** The old proof of address (veriff.md 3.16), of which there are no pictures here. */
export const GET = signedRoute({
  needs: "media:read",
  handle: async () => {
    throw notThere();
  },
});

export const OPTIONS = preflight;
