import { z } from "zod";
import { listingOf, parseListParams } from "@/app/(backoffice)/verifications/(list)/search-params";
import { portalRoute } from "@/lib/auth/portal-route";
import { isStillSignedIn } from "@/lib/auth/still-signed-in";
import { isUuid } from "@/lib/core/id";
import { haveDetails, parseColumns } from "@/lib/core/verification/column";
import { followPage } from "@/lib/live/follow";
import { getFilterVocabulary } from "@/lib/verifications/vocabulary";

const page = z.object({
  /** When the page was made. */
  since: z.iso.datetime().transform((at) => new Date(at)),
  rows: z
    .string()
    .max(8000)
    .default("")
    .transform((ids) => ids.split(",").filter(isUuid)),
});

/** What changes of a page of the list while somebody has it before them. */
export const GET = portalRoute("verification:read")({
  handle: async ({ ctx, user, incoming: { url, headers } }) => {
    const raw = Object.fromEntries(url.searchParams);
    const { since, rows } = page.parse(raw);
    const params = parseListParams(raw);
    const vocabulary = await getFilterVocabulary(ctx, user.timeZone ?? params.zone ?? "UTC");
    const { filter, status } = listingOf(params, vocabulary);
    const hasDetails = haveDetails(parseColumns(params.columns ?? ""));
    const stream = followPage(ctx, {
      page: { filter, status, ids: rows, since, hasDetails },
      lastEventId: headers.get("last-event-id") ?? undefined,
      mayGoOn: () => isStillSignedIn(user),
    });
    return {
      status: 200,
      body: "",
      stream,
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        // Whoever compresses or caches would hold back what is small.
        "cache-control": "no-store, no-transform",
        "x-accel-buffering": "no",
      },
    };
  },
});
