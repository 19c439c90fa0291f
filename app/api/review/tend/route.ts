import { z } from "zod";
import { requireReached } from "@/app/(backoffice)/review/require-reached";
import { queueFilter } from "@/app/(backoffice)/review/search-params";
import type { Tended } from "@/components/review/ask-desk";
import { portalRoute } from "@/lib/auth/portal-route";
import { datedJson } from "@/lib/http/dated-reply";
import { listDroppedDecisions } from "@/lib/reviews/list-dropped";
import { readProgress } from "@/lib/reviews/read-progress";
import { renewLease } from "@/lib/reviews/renew-lease";

const instant = z.iso.datetime().transform((value) => new Date(value));

/** Keeps the cases that are open, and tells how the day goes. */
export const POST = portalRoute("verification:decide", { maxBytes: 2048 })({
  body: z.object({
    ...{ ids: z.array(z.guid()).max(5), filter: queueFilter, dayStart: instant, since: instant },
  }),
  handle: async ({ ctx, body: { ids, filter, dayStart, since } }) => {
    await requireReached(ctx, filter);
    const [progress, dropped, ...claims] = await Promise.all([
      readProgress(ctx, filter, dayStart),
      listDroppedDecisions(ctx, since),
      ...ids.map(async (id) => [id, await renewLease(ctx, id)] as const),
    ]);
    return datedJson({ progress, dropped, claims: Object.fromEntries(claims) } satisfies Tended);
  },
});
