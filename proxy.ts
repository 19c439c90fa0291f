import { type NextRequest, NextResponse } from "next/server";
import { env, isDevelopment } from "@/lib/env";
import { pathHeader } from "@/lib/http/path-header";
import { securityHeaders } from "@/lib/http/security-headers";

const hostedPath = "/hosted";

/** The end user's page, as the clients of one dialect address it (vove.md A9). It has headers of its own. */
const isHostedEntry = ({ nextUrl: { pathname, searchParams } }: NextRequest) =>
  pathname === hostedPath || (pathname === "/" && searchParams.has("authToken"));

/** Runs before every page: a fresh nonce, the security headers, and the page's own path for `requireUser`. */
export function proxy(request: NextRequest) {
  if (isHostedEntry(request)) {
    const { search } = request.nextUrl;
    return NextResponse.rewrite(new URL(`${hostedPath}${search}`, request.url));
  }
  const { pathname, searchParams } = request.nextUrl;
  const query = new URLSearchParams(searchParams);
  query.delete("_rsc");
  const headers = securityHeaders({
    nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"),
    isSecure: env().SECURE_COOKIES,
    isDevelopment: isDevelopment(),
  });

  const passed = new Headers(request.headers);
  // Next finds the nonce in the request's policy and puts it on its own scripts and styles.
  passed.set("content-security-policy", headers["content-security-policy"] ?? "");
  passed.set(pathHeader, query.size > 0 ? `${pathname}?${query}` : pathname);
  const response = NextResponse.next({ request: { headers: passed } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

export const config = {
  // Pages alone: neither the API under its own and its vendors' paths, nor files, nor the end user's page, which has
  // headers of its own.
  matcher:
    "/((?!v/|v-assets/|v-preview$|api/|v1/|v2/|verify/|oidc/|cis/|_next/static/|_next/image|[^/]+\\.(?:ico|svg|png|jpg|woff2|txt|webmanifest)$).*)",
};
