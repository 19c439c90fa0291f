import { listingOf, parseListParams } from "@/app/(backoffice)/verifications/(list)/search-params";
import { portalRoute } from "@/lib/auth/portal-route";
import { isTimeZone } from "@/lib/core/identity/preferences";
import { json } from "@/lib/http/route";
import { drawChart } from "@/lib/verifications/draw-chart";
import { getFilterVocabulary } from "@/lib/verifications/vocabulary";

/** When the verifications of a list were created; `browser` is the zone of whoever has none. */
export const GET = portalRoute("verification:read")({
  handle: async ({ ctx, user, incoming }) => {
    const raw = Object.fromEntries(incoming.url.searchParams);
    const params = parseListParams(raw);
    const browser = raw.browser && isTimeZone(raw.browser) ? raw.browser : undefined;
    const vocabulary = await getFilterVocabulary(ctx, user.timeZone ?? params.zone ?? browser ?? "UTC");
    const { filter, status } = listingOf(params, vocabulary);
    const answer = json(await drawChart(ctx, filter, status, vocabulary.timeZone));
    return { ...answer, headers: { ...answer.headers, "cache-control": "private, no-store" } };
  },
});
