import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { CustomFetchOptions } from "openid-client";
import { env } from "@/lib/env";
import { guardUrl } from "@/lib/webhooks/guard-url";

const maxBytes = 1024 * 1024;

/** Connects to addresses that have been checked, whatever the name says now. */
const pinned =
  (addresses: Awaited<ReturnType<typeof guardUrl>>): LookupFunction =>
  (_host, { all }, callback) => {
    const [first] = addresses;
    if (!first) callback(new Error("no address"), "");
    else if (all) callback(null, addresses);
    else callback(null, first.address, first.family);
  };

const bodyOf = ({ body }: CustomFetchOptions) =>
  typeof body === "string" || body instanceof URLSearchParams ? body.toString() : undefined;

/** Asks the provider as `fetch` does, at addresses that may be reached; follows no redirect, reads no endless answer. */
export async function guardedFetch(address: string, options: CustomFetchOptions): Promise<Response> {
  const url = new URL(address);
  const lookup = pinned(await guardUrl(url, { allowPrivate: env().ALLOW_PRIVATE_SSO }));
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const { method, headers, signal } = options;
  return new Promise((resolve, reject) => {
    request(url, { method, headers, signal, lookup, agent: false })
      .on("error", reject)
      .on("response", (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on("error", reject).on("data", (chunk: Buffer) => {
          chunks.push(chunk);
          size += chunk.length;
          if (size > maxBytes) response.destroy(new Error("the provider's answer is too long"));
        });
        response.on("end", () => {
          const { statusCode: status = 502, headers } = response;
          const fields = Object.entries(headers).flatMap(([name, value]) =>
            typeof value === "string" ? [[name, value] as [string, string]] : [],
          );
          const body = status === 204 || status === 304 ? null : Buffer.concat(chunks);
          resolve(new Response(body, { status, headers: fields }));
        });
      })
      .end(bodyOf(options));
  });
}
