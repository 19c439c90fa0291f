import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
} from "openid-client";
import type { SingleSignOn } from "@/lib/core/installation/settings";
import { env } from "@/lib/env";
import { unsealText } from "@/lib/secrets/seal";
import { guardedFetch } from "./guarded-fetch";

const timeoutSeconds = 10;
const keptMilliseconds = 10 * 60 * 1000;

/** What the client's secret is sealed for. */
export const secretContext = "single-sign-on";

/** By what the provider says it takes; a provider that says nothing takes `client_secret_basic`. */
const authenticateWith =
  (secret: string): ClientAuth =>
  (server, ...rest) => {
    const takesBasic = server.token_endpoint_auth_methods_supported?.includes("client_secret_basic") ?? true;
    return (takesBasic ? ClientSecretBasic : ClientSecretPost)(secret)(server, ...rest);
  };

/** Reads what the provider says of itself. Throws what went wrong. */
export const discover = ({ issuer, clientId }: Pick<SingleSignOn, "issuer" | "clientId">, secret: string) =>
  discovery(new URL(issuer), clientId, undefined, authenticateWith(secret), {
    timeout: timeoutSeconds,
    [customFetch]: guardedFetch,
    // The library verifies signatures of ID tokens only when it is told to.
    execute: [enableNonRepudiationChecks, ...(env().ALLOW_PRIVATE_SSO ? [allowInsecureRequests] : [])],
  });

let kept: { key: string; at: number; configuration: Configuration } | undefined;

/** The provider as it has described itself within the last minutes. */
export async function providerOf(settings: SingleSignOn): Promise<Configuration> {
  const key = JSON.stringify(settings);
  if (kept?.key === key && Date.now() - kept.at < keptMilliseconds) return kept.configuration;
  const secret = unsealText(settings.secretEncrypted, secretContext);
  const configuration = await discover(settings, secret);
  kept = { key, at: Date.now(), configuration };
  return configuration;
}
