import { z } from "zod";
import { portalRoute } from "@/lib/auth/portal-route";
import { datedJson } from "@/lib/http/dated-reply";
import { openCase } from "@/lib/reviews/open-case";

/** Takes a case that somebody looks at. A route, as all that the desk asks for: actions wait for one another. */
export const POST = portalRoute("verification:decide", { maxBytes: 1024 })({
  body: z.object({ id: z.guid() }),
  handle: async ({ ctx, body: { id } }) => datedJson(await openCase(ctx, id)),
});
