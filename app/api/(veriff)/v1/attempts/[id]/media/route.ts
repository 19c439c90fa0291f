import { preflight } from "@/lib/dialects/veriff/cors";
import { notThere } from "@/lib/dialects/veriff/errors";
import { presentMedia } from "@/lib/dialects/veriff/present-media";
import { refusedAs } from "@/lib/dialects/veriff/refused-as";
import { signedRoute } from "@/lib/dialects/veriff/route";
import { json } from "@/lib/http/route";
import { publicOrigin } from "@/lib/links";
import { listAttemptPictures } from "@/lib/verifications/pictures";

export const GET = signedRoute({
  needs: "media:read",
  handle: async ({ ctx, params }) => {
    const { verificationId, pictures } = await refusedAs({ not_found: notThere("Attempt not found") }, () =>
      listAttemptPictures(ctx, params.id ?? ""),
    );
    return json(presentMedia(pictures, verificationId, publicOrigin()));
  },
});

export const OPTIONS = preflight;
