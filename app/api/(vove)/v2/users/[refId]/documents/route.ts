import { readCustomer } from "@/lib/customers/read";
import { presentDocuments } from "@/lib/dialects/vove/present-pictures";
import { refIdOf } from "@/lib/dialects/vove/ref-id";
import { keyRoute } from "@/lib/dialects/vove/route";
import { json } from "@/lib/http/route";
import { publicOrigin } from "@/lib/links";

export const GET = keyRoute({
  needs: "media:read",
  handle: async ({ ctx, incoming }) => {
    const refId = refIdOf(incoming);
    return json(presentDocuments(await readCustomer(ctx, refId), { refId, origin: publicOrigin() }));
  },
});
