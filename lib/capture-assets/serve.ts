import type { Handler } from "@/lib/http/route";
import type { Encoding } from "./manifest";
import { findCaptureAsset } from "./read";

function acceptedBy(headers: Headers, offered: readonly Encoding[]): Encoding | undefined {
  const accepted = (headers.get("accept-encoding") ?? "")
    .split(",")
    .filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry))
    .map((entry) => entry.split(";", 1)[0]?.trim());
  return offered.find((encoding) => accepted.includes(encoding));
}

/**
 * Answers with a file of the end user's page, in the first of the encodings that the browser takes. A name stands for
 * one content for ever.
 */
export const serveCaptureAsset =
  (offered: readonly Encoding[]): Handler =>
  async (request, { params }) => {
    const { file = "" } = await params;
    const encoding = acceptedBy(request.headers, offered);
    const asset = await findCaptureAsset(file, encoding);
    if (!asset) {
      const headers = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
      return new Response("There is no such file.", { status: 404, headers });
    }
    return new Response(asset.content, {
      headers: {
        "content-type": asset.type,
        "content-length": String(asset.content.byteLength),
        ...(encoding && { "content-encoding": encoding }),
        vary: "Accept-Encoding",
        "cache-control": "public, max-age=31536000, immutable",
        "x-content-type-options": "nosniff",
      },
    });
  };
