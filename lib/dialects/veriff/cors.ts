/** The vendor's browser SDK creates sessions from any page; it sends no cookies (veriff.md 9.1). */
export const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "x-auth-client, x-hmac-signature, x-signature, vrf-auth-client, vrf-hmac-signature, vrf-integration-id, x-request-id, retry-after, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, idempotent-replayed",
};

const preflightHeaders = {
  ...corsHeaders,
  "access-control-allow-methods": "GET, POST, PATCH, DELETE, OPTIONS",
  "access-control-allow-headers":
    "content-type, x-auth-client, x-hmac-signature, x-signature, vrf-integration-id, x-origin, idempotency-key",
  "access-control-max-age": "86400",
};

export const preflight = async () => new Response(null, { status: 204, headers: preflightHeaders });
