import { systemContext } from "@/lib/context";
import { AppError } from "@/lib/core/errors";
import type { Handler } from "@/lib/http/route";
import { readLogo } from "@/lib/integrations/logo";

const headers = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
};

/** Public: a company's logo. Its address names its content, so it may be kept for ever. */
export const GET: Handler = async (_request, { params }) => {
  const { id = "", digest = "" } = await params;
  try {
    const { bytes, mimeType } = await readLogo(systemContext(), id, digest);
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...headers,
        "content-type": mimeType,
        "cache-control": "public, max-age=31536000, immutable",
        "cross-origin-resource-policy": "cross-origin",
      },
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(null, { status: 404, headers: { ...headers, "cache-control": "no-store" } });
  }
};
