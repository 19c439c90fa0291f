/** The web SDK calls from any page and sends no cookies; these are the headers it sends on every call (transmit.md B6). */
const sent = [
  ...["authorization", "content-type", "accept", "ts-sdk-version", "ts-client-id", "ts-user-agent"],
  ...["ts-platform", "ts-os", "ts-os-version", "ts-device-model", "ts-manufacturer", "ts-browser"],
  ...["x-ts-client-time", "x-ts-ua"],
];

export const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "x-ts-processing-time-ms, x-request-id, retry-after",
};

const preflightHeaders = {
  ...corsHeaders,
  "access-control-allow-methods": "GET, POST, DELETE, OPTIONS",
  "access-control-allow-headers": sent.join(", "),
  "access-control-max-age": "86400",
};

export const preflight = async () => new Response(null, { status: 204, headers: preflightHeaders });
