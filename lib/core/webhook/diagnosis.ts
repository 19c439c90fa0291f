import { type NetworkFailure, networkFailures, type TryOutcome } from "./outcome";

type Tried = {
  outcome: TryOutcome | null;
  responseStatus: number | null;
  responseHeaders: Record<string, string> | null;
  error: string | null;
  durationMs: number;
};

/** What a status says by itself, where that is more than its class says. */
const byStatus: Record<number, string> = {
  400: "Your server did not understand the message: check that it accepts this JSON.",
  401: "Your server refused the signature: check that you sign the raw body, not re-parsed JSON, with the newest secret.",
  403: "Your server refused the signature, or a firewall before it did: check that you sign the raw body, and that we may reach you.",
  404: "Nothing answers at this path: check the URL.",
  405: "This path does not take POST: check the URL.",
  408: "Your server waited too long for the message.",
  410: "Your server said that this address is gone for good. Unless this was a test, the endpoint is paused.",
  413: "Your server takes only smaller messages: raise its limit for this path.",
  415: "Your server does not take application/json here.",
  429: "Your server asked us to slow down: we wait as long as its Retry-After says.",
  502: "A proxy answered in place of your server, which it could not reach.",
  503: "Your server, or the proxy before it, is not available now.",
  504: "A proxy answered in place of your server, which took too long.",
};

const byNetwork: Record<NetworkFailure, string> = {
  timeout: "Your server did not answer in time: answer first, and do the work afterwards.",
  dns: "The host name was not found: check the URL and its DNS entry.",
  tls: "No secure connection could be made: check the certificate and its chain.",
  connection: "No connection could be made: check that your server runs, and that a firewall lets us in.",
  forbidden_address: "The host name leads to a private address, which webhooks must not reach.",
  unsigned: "Nothing was sent: the integration has no API key and shared secret to sign with.",
};

function byClass({ outcome, responseHeaders }: Tried): string {
  if (outcome === "2xx") return "Your server took the message.";
  if (outcome === "3xx") {
    const target = responseHeaders?.location;
    return `Redirects are not followed${target ? `: set the URL to ${target}` : ""}.`;
  }
  if (outcome === "4xx") return "Your server refused the message.";
  return "Your server failed while it had the message: its log will say why.";
}

const isNetworkFailure = (outcome: TryOutcome): outcome is NetworkFailure =>
  (networkFailures as readonly TryOutcome[]).includes(outcome);

/** One sentence, or two, on what came of a try and what to do about it. */
export function diagnose(tried: Tried): string {
  const { outcome, responseStatus, error, durationMs } = tried;
  if (outcome === null) return "This try is still under way, or was cut off.";
  if (isNetworkFailure(outcome)) return error ? `${error} ${byNetwork[outcome]}` : byNetwork[outcome];
  const said = (outcome !== "2xx" && responseStatus !== null && byStatus[responseStatus]) || byClass(tried);
  return `${responseStatus} from your server in ${durationMs} ms. ${said}`;
}
