import { readCustomer } from "@/lib/customers/read";
import { notThere } from "@/lib/dialects/vove/errors";
import { findDocument } from "@/lib/dialects/vove/present-pictures";
import { refIdOf } from "@/lib/dialects/vove/ref-id";
import { keyRoute } from "@/lib/dialects/vove/route";
import { readOriginal } from "@/lib/media/read";

export const GET = keyRoute({
  needs: "media:read",
  handle: async ({ ctx, incoming, params }) => {
    const picture = findDocument(await readCustomer(ctx, refIdOf(incoming)), params.id ?? "");
    if (!picture) throw notThere("Document");
    const { bytes, mimeType } = await readOriginal(ctx, picture.id);
    return { status: 200, body: new Uint8Array(bytes), headers: { "content-type": mimeType } };
  },
});
