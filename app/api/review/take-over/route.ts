import { z } from "zod";
import { portalRoute } from "@/lib/auth/portal-route";
import { datedJson } from "@/lib/http/dated-reply";
import { takeOverCase } from "@/lib/reviews/take-over-case";

/** Takes a case from whoever has it open. */
export const POST = portalRoute("verification:decide", { maxBytes: 1024 })({
  body: z.object({ id: z.guid() }),
  handle: async ({ ctx, body: { id } }) => datedJson(await takeOverCase(ctx, id)),
});
