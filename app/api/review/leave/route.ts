import { z } from "zod";
import { portalRoute } from "@/lib/auth/portal-route";
import { json } from "@/lib/http/route";
import { releaseCase } from "@/lib/reviews/release-case";
import { getVerification } from "@/lib/verifications/get";

/** Leaves cases to others. */
export const POST = portalRoute("verification:decide", { maxBytes: 1024 })({
  body: z.object({ ids: z.array(z.guid()).max(5) }),
  handle: async ({ ctx, body: { ids } }) => {
    for (const id of ids) {
      await getVerification(ctx, id);
      await releaseCase(ctx, id);
    }
    return json({});
  },
});
