import { preflight } from "@/lib/dialects/transmit/cors";
import { TransmitError } from "@/lib/dialects/transmit/errors";
import { clientRoute } from "@/lib/dialects/transmit/route";
import { readPicture } from "@/lib/media/read";
import { listPictures } from "@/lib/verifications/pictures";

/** The vendor's images are JPEGs (transmit.md B2): ours are so as people are shown them, upright and without metadata. */
export const GET = clientRoute({
  needs: "media:read",
  handle: async ({ ctx, params, incoming }) => {
    const format = incoming.url.searchParams.get("format") ?? "raw";
    if (format !== "raw" && format !== "base64")
      throw new TransmitError(400, "format: must be raw or base64");
    const pictures = await listPictures(ctx, params.id ?? "");
    if (!pictures.some(({ id }) => id === params.imageId)) throw new TransmitError(404, "Image not found");
    const { bytes } = await readPicture(ctx, params.imageId ?? "");
    return {
      status: 200,
      body: format === "base64" ? bytes.toString("base64") : new Uint8Array(bytes),
      headers: { "content-type": format === "base64" ? "text/plain" : "image/jpg" },
    };
  },
});

export const OPTIONS = preflight;
