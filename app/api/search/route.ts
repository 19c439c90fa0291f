import { z } from "zod";
import { portalRoute } from "@/lib/auth/portal-route";
import { maxPlaces } from "@/lib/core/search/place";
import { text } from "@/lib/core/text";
import { json } from "@/lib/http/route";
import { findPlaces, findRecent } from "@/lib/search/find-places";

const query = z.object({
  q: text(200).default(""),
  recent: z
    .string()
    .max(40 * maxPlaces)
    .default("")
    .transform((ids) => ids.split(",").filter(Boolean)),
});

/** What the command palette leads to as one types; nothing typed, what was open of late. */
export const GET = portalRoute("verification:read")({
  handle: async ({ ctx, incoming }) => {
    const { q, recent } = query.parse(Object.fromEntries(incoming.url.searchParams));
    return json(await (q.trim() ? findPlaces(ctx, q) : findRecent(ctx, recent)));
  },
});
