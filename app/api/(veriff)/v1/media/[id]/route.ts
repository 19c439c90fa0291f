import { preflight } from "@/lib/dialects/veriff/cors";
import { signedRoute } from "@/lib/dialects/veriff/route";
import { readOriginal } from "@/lib/media/read";

export const GET = signedRoute({
  needs: "media:read",
  handle: async ({ ctx, params }) => {
    const { bytes, mimeType } = await readOriginal(ctx, params.id ?? "");
    return { status: 200, body: new Uint8Array(bytes), headers: { "content-type": mimeType } };
  },
});

export const OPTIONS = preflight;
