import { z } from "zod";
import type { Ctx } from "@/lib/context";
import { AppError, invalid } from "@/lib/core/errors";
import type { Origin } from "@/lib/core/identity/actor";
import { log } from "@/lib/log";
import { checkValues, readBody } from "./body";
import { originOf } from "./origin";

/** What Next and the fast path both serve. */
export type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;

/** A request with its raw bytes, read once. */
export type Incoming = {
  method: string;
  url: URL;
  headers: Headers;
  params: Record<string, string>;
  raw: Buffer;
  origin: Origin;
};

export type Reply = {
  status: number;
  body: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
};

export const json = (value: unknown, status = 200): Reply => jsonText(JSON.stringify(value), status);

/** JSON that is text already. */
export const jsonText = (body: string, status = 200): Reply => ({
  status,
  body,
  headers: { "content-type": "application/json; charset=utf-8" },
});

/** How one party is recognised and answered: a dialect, or the capture flow. */
export type Edge<Caller extends { ctx: Ctx }> = {
  maxBytes: number;
  /** Most values in a body, where bodies may be so large that parsing many would take too much memory. */
  maxValues?: number;
  /** Turns strangers away by the headers alone, before the body is read. */
  admit?: (headers: Headers) => Promise<unknown>;
  authenticate: (incoming: Incoming) => Promise<Caller>;
  /** Reads a body that may be something else than JSON. */
  parse?: (raw: Buffer, headers: Headers) => unknown;
  /** An expected refusal in the party's words; a `ZodError` is the body's or the query's. */
  refuse: (error: AppError | z.ZodError) => Reply;
  /** Something broke here: tells nothing. */
  fail: () => Reply;
  /** The last step before the bytes leave; `caller` is undefined where authentication refused. */
  finish?: (reply: Reply, caller: Caller | undefined) => Reply;
};

type Route<Caller, Body> = {
  /** Validates the JSON body; without it the body is not parsed. */
  body?: z.ZodType<Body>;
  handle: (
    request: Caller & { body: Body; incoming: Incoming; params: Record<string, string> },
  ) => Promise<Reply>;
};

/** The builder of a party's routes: authenticate, parse, handle, present. */
export const routeOf =
  <Caller extends { ctx: Ctx }>(edge: Edge<Caller>) =>
  <Body = undefined>({ body: schema, handle }: Route<Caller, Body>): Handler =>
  async (request, { params }) => {
    const requestId = crypto.randomUUID();
    let caller: Caller | undefined;
    let reply: Reply;
    try {
      await edge.admit?.(request.headers);
      const incoming: Incoming = {
        method: request.method,
        url: new URL(request.url),
        headers: request.headers,
        params: await params,
        raw: await readBody(request, edge.maxBytes),
        origin: originOf(request.headers),
      };
      caller = await edge.authenticate(incoming);
      if (edge.maxValues) checkValues(incoming.raw, edge.maxValues);
      const { parse = parseJson } = edge;
      const body = schema ? schema.parse(parse(incoming.raw, incoming.headers)) : (undefined as Body);
      reply = await handle({ ...caller, body, incoming, params: incoming.params });
    } catch (error) {
      reply = isRefusal(error) ? edge.refuse(error) : fail(edge, error, requestId);
    }
    const { status, headers, body } = edge.finish?.(reply, caller) ?? reply;
    return new Response(status === 204 ? null : body, {
      status,
      headers: {
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
        ...headers,
        "x-request-id": requestId,
      },
    });
  };

const isRefusal = (error: unknown): error is AppError | z.ZodError =>
  error instanceof AppError || error instanceof z.ZodError;

function fail<Caller extends { ctx: Ctx }>(edge: Edge<Caller>, error: unknown, requestId: string): Reply {
  log.error("request failed", { requestId, error });
  return edge.fail();
}

function parseJson(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw invalid("The body is not valid JSON.");
    throw error;
  }
}
