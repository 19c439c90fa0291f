import type { KeyScope } from "@/lib/core/integration/scopes";
import { queueOf } from "@/lib/core/queue";
import { type Edge, type Handler, type Reply, routeOf } from "@/lib/http/route";
import { findRememberedCaller } from "@/lib/integrations/remembered-caller";
import { recordRequest } from "@/lib/requests/record";
import { authenticate, identify, type VeriffCaller } from "./auth";
import { corsHeaders } from "./cors";
import { fail, refuse } from "./errors";
import { signatureHeaders } from "./signature";

/** Some clients refuse an answer that is not signed; a refusal before we know the caller cannot be. */
function finish(reply: Reply, caller: VeriffCaller | undefined): Reply {
  const sharedSecret = caller?.secrets[0]?.secret;
  const signatures =
    caller && sharedSecret
      ? signatureHeaders(reply.body, {
          integrationId: caller.integration.id,
          apiKey: caller.apiKey,
          sharedSecret,
        })
      : {};
  return { ...reply, headers: { ...reply.headers, ...corsHeaders, ...signatures } };
}

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** How this dialect refuses and signs, whoever is let in. */
export const edge = { maxBytes: megabyte, refuse, fail, finish, record: recordRequest };

/** A route that needs the caller's signature: all of them but one. */
export const signedRoute = routeOf<VeriffCaller, KeyScope>({
  ...edge,
  authenticate,
} satisfies Edge<VeriffCaller>);

/** Creating a session needs the API key only; a signature that comes along is not looked at (veriff.md 2.2). */
export const openRoute = routeOf<VeriffCaller, KeyScope>({
  ...edge,
  authenticate: (incoming) => identify(incoming, { isBackend: false, find: findRememberedCaller }),
} satisfies Edge<VeriffCaller>);

/** The largest base64 that the dialect knows (veriff.md 3.4), and the JSON around it. */
const maxUploadBytes = 24 * megabyte + 4 * kilobyte;

const receive = routeOf<VeriffCaller, KeyScope>({
  ...edge,
  maxBytes: maxUploadBytes,
  maxValues: 1000,
  authenticate,
  admit: (asking) => identify(asking),
} satisfies Edge<VeriffCaller>);

/** A picture of the largest kind takes four times its size until it is stored: so many at once and no more. */
const inLine = queueOf(6);

/** A signed route for pictures in the body. Bodies too large are turned away before they wait in line. */
export function uploadRoute<Body>(route: Parameters<typeof receive<Body>>[0]): Handler {
  const handle = receive(route);
  return async (request, context) => {
    const announced = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
    const isSmall = announced <= megabyte || (announced > maxUploadBytes && Number.isFinite(announced));
    return isSmall ? handle(request, context) : inLine(() => handle(request, context));
  };
}
