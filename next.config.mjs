/** The vendors' own paths lead to our routes, so that a client changes its base URL and nothing else. */
const vendorPaths = [
  { source: "/v1/:path*", destination: "/api/v1/:path*" },
  { source: "/v2/:path*", destination: "/api/v2/:path*" },
  { source: "/verify/api/:path*", destination: "/api/:path*" },
  { source: "/oidc/:path*", destination: "/api/oidc/:path*" },
  { source: "/cis/:path*", destination: "/api/cis/:path*" },
];

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  skipTrailingSlashRedirect: true,
  serverExternalPackages: [
    "postgres",
    "sharp",
    "@node-rs/argon2",
    "@zxcvbn-ts/language-common",
    "rate-limiter-flexible",
    "graphile-worker",
  ],
  // Pages get theirs from proxy.ts.
  headers: async () => [
    { source: "/:path*", headers: [{ key: "x-content-type-options", value: "nosniff" }] },
  ],
  rewrites: async () => ({ beforeFiles: vendorPaths, afterFiles: [], fallback: [] }),
};
