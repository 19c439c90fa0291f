import { z } from "zod";
import { text } from "@/lib/core/text";
import { OauthError } from "./token-errors";

/** The one thing that tokens are for (transmit.md B1). Official samples name nothing. */
export const verifyResource = "https://verify.identity.security";

/** Body of `POST /oidc/token`: a form, or JSON. */
export const tokenBody = z.object({
  grant_type: text(200).nullish(),
  client_id: text(500).nullish(),
  client_secret: text(500).nullish(),
  resource: text(500).nullish(),
  scope: text(1000).nullish(),
});

export type TokenBody = z.output<typeof tokenBody>;

export type Credentials = { clientId: string; clientSecret: string; isBasic: boolean };

/** RFC 6749, 2.3.1: both halves are form-encoded before they are put together. Clients that leave that out are understood too. */
function decoded(half: string): string {
  try {
    return decodeURIComponent(half.replaceAll("+", " "));
  } catch (error) {
    if (error instanceof URIError) return half;
    throw error;
  }
}

const isStorable = (value: string) => text(500).safeParse(value).success;

function basicCredentials(header: string): Credentials {
  const pair = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(header)?.[1];
  const [, id, secret] = /^([^:]*):([\s\S]*)$/.exec(Buffer.from(pair ?? "", "base64").toString()) ?? [];
  if (!id || secret === undefined || !isStorable(decoded(id)))
    throw new OauthError("invalid_client", "The Authorization header is not of the Basic kind.", true);
  return { clientId: decoded(id), clientSecret: decoded(secret), isBasic: true };
}

/** Who asks: by the header or by the body, not by both. */
export function credentialsOf(
  headers: Headers,
  { client_id: id, client_secret: secret }: TokenBody,
): Credentials {
  const header = headers.get("authorization");
  if (header === null) {
    if (!id || !secret)
      throw new OauthError("invalid_client", "Name the client by client_id and client_secret.");
    return { clientId: id, clientSecret: secret, isBasic: false };
  }
  const basic = basicCredentials(header);
  if (secret || (id && id !== basic.clientId))
    throw new OauthError("invalid_request", "Name the client once: in the header or in the body.");
  return basic;
}

/** For whom the token is to be; undefined where nobody is named. */
export function audienceOf({ resource }: TokenBody): string | undefined {
  if (!resource) return undefined;
  if (resource.replace(/\/$/, "") !== verifyResource)
    throw new OauthError("invalid_target", `The only resource here is ${verifyResource}.`);
  return resource;
}

export function requireGrant({ grant_type: grant }: TokenBody) {
  if (!grant) throw new OauthError("invalid_request", "grant_type is missing.");
  if (grant !== "client_credentials")
    throw new OauthError("unsupported_grant_type", "The only grant here is client_credentials.");
}
