import { feedRoute, parseFeedQuery, presentFeed } from "@/lib/dialects/veriff/feed";
import { json } from "@/lib/http/route";
import { readFeed } from "@/lib/webhooks/feed";

export const GET = feedRoute({
  needs: "events:read",
  handle: async ({ ctx, integration, incoming }) => {
    const page = parseFeedQuery(incoming.url.searchParams);
    return json(presentFeed(await readFeed(ctx, integration, page), page));
  },
});
