import { readCustomer } from "@/lib/customers/read";
import { notThere } from "@/lib/dialects/vove/errors";
import { findSelfie, presentSelfie, wantsBytes } from "@/lib/dialects/vove/present-pictures";
import { refIdOf } from "@/lib/dialects/vove/ref-id";
import { keyRoute } from "@/lib/dialects/vove/route";
import { json } from "@/lib/http/route";
import { publicOrigin } from "@/lib/links";
import { readOriginal } from "@/lib/media/read";

export const GET = keyRoute({
  needs: "media:read",
  handle: async ({ ctx, incoming }) => {
    const refId = refIdOf(incoming);
    const picture = findSelfie(await readCustomer(ctx, refId));
    if (!picture) throw notThere("Selfie");
    if (!wantsBytes(incoming.headers)) return json(presentSelfie(picture, { refId, origin: publicOrigin() }));
    const { bytes, mimeType } = await readOriginal(ctx, picture.id);
    return { status: 200, body: new Uint8Array(bytes), headers: { "content-type": mimeType } };
  },
});
