import { serveCaptureAsset } from "@/lib/capture-assets/serve";

/** Next takes the Content-Encoding of a route away; the fast path in front of it serves the compressed forms. */
export const GET = serveCaptureAsset([]);
