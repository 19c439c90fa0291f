import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";
import { invalid } from "@/lib/core/errors";

type Range = ReturnType<(ipaddr.IPv4 | ipaddr.IPv6)["range"]>;

/** What an operator may open for a network of their own. Multicast, reserved and translated ranges stay shut. */
const privateRanges: readonly Range[] = [
  "private",
  "loopback",
  "linkLocal",
  "uniqueLocal",
  "carrierGradeNat",
];

/** IPv4 in IPv6 as it was once written, which the library takes for an address of its own. */
const compatible = ipaddr.IPv6.parseCIDR("::/96");

/** A URL that a webhook may be sent to, as far as its text can tell; throws a sentence otherwise. */
export function parseWebhookUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw invalid("This is not a URL.");
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw invalid("The URL must begin with https:// or http://.");
  if (url.username || url.password) throw invalid("The URL must not contain a user name or password.");
  return url;
}

/** Lookups under way, by host: the thread pool has four threads, and one dead name server must not take them all. */
const lookups = new Map<string, Promise<LookupAddress[]>>();

function resolve(host: string): Promise<LookupAddress[]> {
  const running = lookups.get(host);
  if (running) return running;
  const started = lookup(host, { all: true, verbatim: true }).finally(() => lookups.delete(host));
  lookups.set(host, started);
  return started;
}

function isReachable(address: string, allowPrivate: boolean): boolean {
  // `process` looks through IPv4 in IPv6; a zone (`%eth0`) only ever follows a link-local address.
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (parsed instanceof ipaddr.IPv6 && parsed.match(compatible) && range !== "loopback") return false;
  return range === "unicast" || (allowPrivate && privateRanges.includes(range));
}

/**
 * The addresses behind a URL, every one of them allowed. The caller connects to these and asks no name server again,
 * so that a name cannot point elsewhere between check and use. Does not cover what an allowed address forwards to.
 */
export async function guardUrl(
  url: URL,
  { allowPrivate }: { allowPrivate: boolean },
): Promise<LookupAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = ipaddr.isValid(host)
    ? [{ address: host, family: ipaddr.parse(host).kind() === "ipv6" ? 6 : 4 }]
    : await resolve(host);
  if (!addresses.every(({ address }) => isReachable(address, allowPrivate)))
    throw invalid("The host name leads to an address that webhooks must not reach.");
  return addresses;
}
