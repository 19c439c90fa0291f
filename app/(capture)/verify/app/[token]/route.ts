import { systemContext } from "@/lib/context";
import { publicOrigin } from "@/lib/links";
import { openHostedPage } from "@/lib/verifications/hosted-page";

type Context = { params: Promise<{ token: string }> };

/** A browser that fetches before anybody has pressed: it asks again when somebody does. */
const isAhead = ({ headers }: Request) =>
  ["sec-purpose", "purpose", "x-moz"].some((name) =>
    /prefetch|prerender|preview/i.test(headers.get(name) ?? ""),
  );

/** Mail and message services ask so whether a link is there. Without this, Next would run `GET` for it, and use the token up. */
export const HEAD = async () => new Response(null, { status: 204, headers: { "cache-control": "no-store" } });

/**
 * The page that a client of the Transmit dialect sends its end user to (transmit.md B7): uses up the start token and goes
 * on to our own flow. The browser that came first may come again; anybody else, and whoever has a wrong token, is told
 * what all wrong links are told.
 */
export async function GET(request: Request, { params }: Context) {
  if (isAhead(request)) return new Response(null, { status: 503, headers: { "cache-control": "no-store" } });
  const { token } = await params;
  const opened = await openHostedPage(systemContext(), token, request.headers.get("cookie") ?? "");
  const headers = new Headers({
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    location: `${publicOrigin()}/v/${opened?.captureToken ?? "unknown"}`,
  });
  if (opened?.cookie) headers.set("set-cookie", opened.cookie);
  return new Response(null, { status: 303, headers });
}
