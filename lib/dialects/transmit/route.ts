import type { KeyScope } from "@/lib/core/integration/scopes";
import { queueOf } from "@/lib/core/queue";
import { type Edge, type Handler, type Reply, routeOf } from "@/lib/http/route";
import { recordRequest } from "@/lib/requests/record";
import { identify, identifyNobody, identifySender, type PictureSender, type TransmitClient } from "./auth";
import { parseBody } from "./body";
import { corsHeaders } from "./cors";
import { fail, refuse } from "./errors";

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

const edge = {
  maxBytes: megabyte,
  parse: parseBody,
  refuse,
  fail,
  record: recordRequest,
  finish: (reply: Reply): Reply => ({ ...reply, headers: { ...reply.headers, ...corsHeaders } }),
};

/** For backends, with an access token. */
export const clientRoute = routeOf<TransmitClient, KeyScope>({ ...edge, authenticate: identify });

/** For the device with its user token, and for backends that operate a session themselves. */
export const senderRoute = routeOf<PictureSender, KeyScope>({ ...edge, authenticate: identifySender });

/** For those who have no token yet: SDKs send `Bearer undefined` (transmit.md B6). */
export const openRoute = routeOf({ ...edge, authenticate: identifyNobody });

/** The largest picture we take, in base64, and the JSON around it. */
const maxUploadBytes = 28 * megabyte;

const receive = routeOf<PictureSender, KeyScope>({
  ...edge,
  maxBytes: maxUploadBytes,
  maxValues: 2000,
  authenticate: identifySender,
  admit: (asking) => identifySender(asking),
} satisfies Edge<PictureSender>);

/** A picture of the largest kind takes four times its size until it is stored: so many at once and no more. */
const inLine = queueOf(6);

/** A sender's route for pictures in the body. Bodies too large are turned away before they wait in line. */
export function uploadRoute<Body>(route: Parameters<typeof receive<Body>>[0]): Handler {
  const handle = receive(route);
  return async (request, context) => {
    const announced = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
    const isSmall = announced <= megabyte || (announced > maxUploadBytes && Number.isFinite(announced));
    return isSmall ? handle(request, context) : inLine(() => handle(request, context));
  };
}
