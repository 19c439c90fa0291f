import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { type NetworkFailure, outcomeOfStatus, type TryOutcome } from "@/lib/core/webhook/outcome";
import { explainFailure } from "./explain";
import { guardUrl, parseWebhookUrl } from "./guard-url";

const keptBytes = 16 * 1024;

export type Answer = { status: number; headers: Record<string, string>; body: string };
/** Either an answer, or why there is none. */
export type Outcome = { answer?: Answer; failure?: NetworkFailure; error?: string; durationMs: number };

export const outcomeOf = ({ answer, failure }: Outcome): TryOutcome =>
  answer ? outcomeOfStatus(answer.status) : (failure ?? "connection");

type Message = { url: string; headers: Record<string, string>; body: string };
type Options = { allowPrivate: boolean; timeoutSeconds: number };

/** Sends one message and waits so long and no longer for all of it. Never throws for what the network does; follows no redirect. */
export async function post({ url, headers, body }: Message, options: Options): Promise<Outcome> {
  const { allowPrivate, timeoutSeconds } = options;
  const startedAt = performance.now();
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  const durationMs = () => Math.round(performance.now() - startedAt);
  try {
    const target = parseWebhookUrl(url);
    const addresses = await before(signal, guardUrl(target, { allowPrivate }));
    const response = await send(target, headers, body, pinned(addresses), signal);
    const answer = {
      status: response.statusCode ?? 0,
      headers: flatten(response.headers),
      body: await readStart(response),
    };
    return { answer, durationMs: durationMs() };
  } catch (error) {
    return { ...explainFailure(error, signal, timeoutSeconds), durationMs: durationMs() };
  }
}

/** A name server that does not answer counts against the time too. */
const before = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });

/** Connects to addresses that have been checked, whatever the name says now. */
const pinned =
  (addresses: Awaited<ReturnType<typeof guardUrl>>): LookupFunction =>
  (_host, { all }, callback) => {
    const [first] = addresses;
    if (!first) callback(new Error("no address"), "");
    else if (all) callback(null, addresses);
    else callback(null, first.address, first.family);
  };

const send = (
  url: URL,
  headers: Record<string, string>,
  body: string,
  lookup: LookupFunction,
  signal: AbortSignal,
) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const request = url.protocol === "https:" ? requestHttps : requestHttp;
    // No agent: a kept connection that the receiver has just closed would look like a failure.
    request(url, { method: "POST", headers, lookup, signal, agent: false })
      .on("response", resolve)
      .on("error", reject)
      .end(body);
  });

/** The status is the answer: a body that never ends, or breaks off, is kept as far as it came. */
async function readStart(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  await new Promise<void>((resolve) => {
    response
      .on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= keptBytes) resolve();
      })
      .on("end", resolve)
      .on("error", () => resolve())
      .on("close", resolve);
  });
  response.destroy();
  const start = Buffer.concat(chunks).subarray(0, keptBytes);
  // PostgreSQL stores no NUL.
  return new TextDecoder().decode(start).replaceAll("\0", "\uFFFD");
}

const flatten = (headers: IncomingMessage["headers"]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
