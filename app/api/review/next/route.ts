import { z } from "zod";
import { readCase } from "@/app/(backoffice)/review/read-case";
import { requireReached } from "@/app/(backoffice)/review/require-reached";
import { queueFilter } from "@/app/(backoffice)/review/search-params";
import { portalRoute } from "@/lib/auth/portal-route";
import { mostSkipped } from "@/lib/core/review/queue";
import { datedJson } from "@/lib/http/dated-reply";
import { nextCase } from "@/lib/reviews/next-case";
import { getVerification } from "@/lib/verifications/get";

/** Takes the next case and reads it whole; null where none is free. */
export const POST = portalRoute("verification:decide", { maxBytes: 4096 })({
  body: z.object({
    after: z.guid(),
    skipped: z.array(z.guid()).max(mostSkipped).optional(),
    filter: queueFilter,
  }),
  handle: async ({ ctx, body }) => {
    await requireReached(ctx, body.filter);
    await getVerification(ctx, body.after);
    const id = await nextCase(ctx, body);
    return datedJson(id ? await readCase(ctx, id) : null);
  },
});
