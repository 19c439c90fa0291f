import ipaddr from "ipaddr.js";
import { invalid } from "@/lib/core/errors";
import type { Environment } from "@/lib/core/integration/settings";
import { env } from "@/lib/env";
import { parseWebhookUrl } from "./guard-url";

/**
 * The URL of an endpoint, as it is stored: HTTPS and a full host name (veriff.md 6), for what is sent are people's
 * data. Test integrations hold made-up people and run on developers' machines, and whoever opens private addresses has
 * a network of their own: both may use plain HTTP and short names. Where the name leads to is looked at at each try.
 */
export function checkEndpointUrl(text: string, environment: Environment): string {
  const url = parseWebhookUrl(text);
  if (environment === "test" || env().ALLOW_PRIVATE_WEBHOOKS) return url.href;
  const refuse = (message: string) => invalid(message, { url: message });
  if (url.protocol !== "https:") throw refuse("The URL of a live integration must begin with https://.");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(host) || !/\.[^.]*[^.\d][^.]*\.?$/.test(host))
    throw refuse("The URL must have a full host name, such as hooks.example.com.");
  return url.href;
}
