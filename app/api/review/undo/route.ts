import { z } from "zod";
import { portalRoute } from "@/lib/auth/portal-route";
import { datedJson } from "@/lib/http/dated-reply";
import { undoDecision } from "@/lib/reviews/undo";

/** Takes a decision back. A route: ten seconds are no time to wait behind anything else. */
export const POST = portalRoute("verification:decide", { maxBytes: 1024 })({
  body: z.object({ id: z.guid() }),
  handle: async ({ ctx, body: { id } }) => datedJson(await undoDecision(ctx, id)),
});
