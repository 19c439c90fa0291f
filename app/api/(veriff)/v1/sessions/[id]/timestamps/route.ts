import { preflight } from "@/lib/dialects/veriff/cors";
import { presentTimestamps } from "@/lib/dialects/veriff/present-media";
import { signedRoute } from "@/lib/dialects/veriff/route";
import { json } from "@/lib/http/route";
import { listNewestPictures } from "@/lib/verifications/pictures";

export const GET = signedRoute({
  needs: "sessions:read",
  handle: async ({ ctx, params }) => {
    const { pictures } = await listNewestPictures(ctx, params.id ?? "");
    return json(presentTimestamps(pictures));
  },
});

export const OPTIONS = preflight;
