import { portalRoute } from "@/lib/auth/portal-route";
import { readPicture } from "@/lib/media/read";

export const GET = portalRoute("media:read")({
  handle: async ({ ctx, params }) => {
    const { bytes, mimeType } = await readPicture(ctx, params.id ?? "");
    return {
      status: 200,
      body: new Uint8Array(bytes),
      headers: {
        "content-type": mimeType,
        "content-disposition": "inline",
        "cache-control": "private, no-store",
        "content-security-policy": "default-src 'none'; sandbox",
        "cross-origin-resource-policy": "same-origin",
      },
    };
  },
});
