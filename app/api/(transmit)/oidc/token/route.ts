import { preflight } from "@/lib/dialects/transmit/cors";
import { audienceOf, credentialsOf, requireGrant, tokenBody } from "@/lib/dialects/transmit/token-body";
import { challenging, tokenRoute } from "@/lib/dialects/transmit/token-route";
import { json } from "@/lib/http/route";
import { issueAccessToken } from "@/lib/oauth/access-token";
import { authenticateClient } from "@/lib/oauth/authenticate";

export const POST = tokenRoute({
  body: tokenBody,
  handle: async ({ ctx, body, incoming }) => {
    requireGrant(body);
    const credentials = credentialsOf(incoming.headers, body);
    const client = await challenging(credentials, () => authenticateClient(ctx, credentials, incoming.trail));
    const { token, expiresIn } = await issueAccessToken(ctx, client, audienceOf(body));
    return json({ access_token: token, expires_in: expiresIn, token_type: "Bearer" });
  },
});

export const OPTIONS = preflight;
