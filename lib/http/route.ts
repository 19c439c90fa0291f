import { z } from "zod";
import type { Ctx } from "@/lib/context";
import { AppError, forbidden, invalid } from "@/lib/core/errors";
import type { Origin } from "@/lib/core/identity/actor";
import { allows, type KeyScope } from "@/lib/core/integration/scopes";
import { type Exchange, newTrail, type Trail } from "@/lib/core/request/trail";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { checkValues, readBody } from "./body";
import { originOf } from "./origin";
import { answerHeaders } from "./security-headers";

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
  trail: Trail;
};

export type Reply = {
  status: number;
  body: string | Uint8Array<ArrayBuffer>;
  /** In place of the body, where it is made while it is read. */
  stream?: ReadableStream<Uint8Array<ArrayBuffer>>;
  headers?: Record<string, string>;
  /** What a refusal is called, for the log. */
  code?: string;
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
  admit?: (asking: Pick<Incoming, "headers" | "origin" | "trail">) => Promise<unknown>;
  authenticate: (incoming: Incoming) => Promise<Caller>;
  /** Reads a body that may be something else than JSON. */
  parse?: (raw: Buffer, headers: Headers) => unknown;
  /** An expected refusal in the party's words; a `ZodError` is the body's or the query's. */
  refuse: (error: AppError | z.ZodError) => Reply;
  /** Something broke here: tells nothing. */
  fail: () => Reply;
  /** The last step before the bytes leave; `caller` is undefined where authentication refused. */
  finish?: (reply: Reply, caller: Caller | undefined) => Reply;
  /** Is told of every answer; nobody waits for it. */
  record?: (exchange: Exchange) => void;
};

type Route<Caller, Body> = {
  /** Validates the JSON body; without it the body is not parsed. */
  body?: z.ZodType<Body>;
  handle: (
    request: Caller & { body: Body; incoming: Incoming; params: Record<string, string> },
  ) => Promise<Reply>;
};

/** Which scope the caller's keys need: said by every route whose callers have keys, and by no other. */
type Need<Asked> = [Asked] extends [KeyScope] ? { needs: KeyScope } : { needs?: undefined };

function requireScope(trail: Trail, needed: KeyScope) {
  if (trail.keys.every(({ scopes }) => allows(scopes, needed))) return;
  trail.refusal = `scope:${needed}`;
  throw forbidden("This key is not allowed to do that.");
}

/** The builder of a party's routes: authenticate, parse, handle, present. */
export const routeOf =
  <Caller extends { ctx: Ctx }, Asked extends KeyScope | undefined = undefined>(edge: Edge<Caller>) =>
  <Body = undefined>({ body: schema, needs, handle }: Route<Caller, Body> & Need<Asked>): Handler =>
  async (request, { params }) => {
    const requestId = crypto.randomUUID();
    const begun = { at: new Date(), clock: performance.now() };
    const [origin, trail, url] = [originOf(request.headers), newTrail(), new URL(request.url)];
    let caller: Caller | undefined;
    let reply: Reply;
    try {
      const { method, headers } = request;
      await edge.admit?.({ headers, origin, trail });
      const raw = await readBody(request, edge.maxBytes);
      const incoming: Incoming = { method, url, headers, params: await params, raw, origin, trail };
      trail.keys = [];
      caller = await edge.authenticate(incoming);
      if (needs) requireScope(trail, needs);
      if (edge.maxValues) checkValues(incoming.raw, edge.maxValues);
      const { parse = parseJson } = edge;
      const body = schema ? schema.parse(parse(incoming.raw, incoming.headers)) : (undefined as Body);
      reply = await handle({ ...caller, body, incoming, params: incoming.params });
    } catch (error) {
      reply = isRefusal(error) ? edge.refuse(error) : fail(edge, error, requestId);
    }
    const { status, headers, body, stream } = edge.finish?.(reply, caller) ?? reply;
    edge.record?.({
      ...{ trail, requestId, status, method: request.method, pathname: url.pathname, ip: origin.ip },
      ...{ at: begun.at, milliseconds: Math.round(performance.now() - begun.clock) },
      ...{ errorCode: reply.code ?? null, isLetIn: caller !== undefined },
    });
    return new Response(status === 204 ? null : (stream ?? body), {
      status,
      headers: {
        "cache-control": "no-store",
        ...answerHeaders(env().SECURE_COOKIES),
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
