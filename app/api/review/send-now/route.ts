import { z } from "zod";
import { portalRoute } from "@/lib/auth/portal-route";
import { json } from "@/lib/http/route";
import { releaseNow } from "@/lib/reviews/release-now";

/** Sends a decision without waiting for the time to undo it. */
export const POST = portalRoute("verification:decide", { maxBytes: 1024 })({
  body: z.object({ id: z.guid() }),
  handle: async ({ ctx, body: { id } }) => {
    await releaseNow(ctx, id);
    return json({});
  },
});
