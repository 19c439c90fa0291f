import { systemContext } from "@/lib/context";
import { corsHeaders, preflight } from "@/lib/dialects/transmit/cors";
import { env } from "@/lib/env";
import { answerHeaders } from "@/lib/http/security-headers";
import { listPublicKeys, publishedKeysSeconds } from "@/lib/oauth/signing-keys";

/** Public: what our tokens can be checked with. A key is here some minutes before it signs (transmit.md B1). */
export const GET = async () =>
  Response.json(await listPublicKeys(systemContext(), new Date()), {
    headers: {
      ...answerHeaders(env().SECURE_COOKIES),
      ...corsHeaders,
      "cache-control": `public, max-age=${publishedKeysSeconds}`,
    },
  });

export const OPTIONS = preflight;
