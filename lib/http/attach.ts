import http from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { env } from "@/lib/env";

/** A client may claim any address: unless a trusted proxy stands in front, the socket's word replaces it. */
function stampAddress(request: http.IncomingMessage) {
  if (!env().TRUST_PROXY) request.headers["x-forwarded-for"] = request.socket.remoteAddress ?? "";
}

/** Next takes a path that is no UTF-8 for a fault of its own. */
function isDecodable({ url = "" }: http.IncomingMessage): boolean {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

/**
 * Answers the router's paths in front of Next, in the same process and on the same port. A Next route handler costs
 * more than a millisecond of CPU per request; the handlers are the same ones, so nothing depends on this but speed.
 * `finish` runs when the server is closed, before it says that it is.
 */
export function attachRouter(router: Hono, finish: () => Promise<void>) {
  const listener = getRequestListener(router.fetch, { overrideGlobalObjects: false });
  const isOurs = ({ method = "", url = "" }: http.IncomingMessage) =>
    router.router.match(method, url.split("?", 1)[0] ?? "")[0].length > 0;
  const { emit, close } = http.Server.prototype;

  http.Server.prototype.emit = function (event: string | symbol, ...values: unknown[]) {
    const [request, response] = values;
    if (
      event !== "request" ||
      !(request instanceof http.IncomingMessage) ||
      !(response instanceof http.ServerResponse)
    )
      return Reflect.apply(emit, this, [event, ...values]);
    stampAddress(request);
    // A `Request` cannot say TRACE: without this it were a fault of ours.
    if (request.method === "TRACE") {
      response.writeHead(405, { allow: "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS" }).end();
      return true;
    }
    if (isOurs(request)) void listener(request, response);
    else if (isDecodable(request)) return Reflect.apply(emit, this, [event, ...values]);
    else {
      response.writeHead(400, { "content-type": "text/plain", "x-content-type-options": "nosniff" });
      response.end("Bad Request");
    }
    return true;
  };

  http.Server.prototype.close = function (whenClosed) {
    return close.call(this, (error) => {
      void finish().finally(() => whenClosed?.(error));
    });
  };
}
