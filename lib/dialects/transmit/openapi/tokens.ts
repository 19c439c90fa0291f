import { tokenBody, verifyResource } from "../token-body";
import { keysAnswer, tokenAnswer } from "./answers";
import type { Operation } from "./operation";
import { sample } from "./samples";

const credentials = { client_id: "your-client-id", client_secret: "your-client-secret" };
const asked = { grant_type: "client_credentials", ...credentials, resource: verifyResource };

const token: Operation = {
  ...{ path: "/oidc/token", method: "post", id: "getAccessToken", tag: "Tokens" },
  summary: "Get an access token",
  description: [
    "Client credentials (RFC 6749) as a form or as JSON, the credentials in the body or in an Authorization header of the Basic kind.",
    "A client that is revoked is refused a second later, its tokens included. Ten failures a minute from one address are enough: then 429 with Retry-After.",
  ],
  body: { schema: tokenBody, example: asked },
  words: {
    grant_type: "client_credentials.",
    resource: `${verifyResource}, or leave it out.`,
    scope: "Taken and not looked at: what a client reaches is its integration.",
  },
  given: "nothing",
  answer: {
    ...{ status: 200, schema: tokenAnswer },
    example: { access_token: sample.token, expires_in: 3600, token_type: "Bearer" },
  },
  refusals: [
    {
      ...{ status: 400, word: "unsupported_grant_type", when: "another grant is asked for" },
      message: "The only grant here is client_credentials.",
      body: { ...asked, grant_type: "password" },
    },
    {
      ...{ status: 400, word: "invalid_target", when: "the token is to be for something else" },
      message: `The only resource here is ${verifyResource}.`,
      body: { ...asked, resource: "https://risk.identity.security" },
    },
    {
      ...{ status: 401, word: "invalid_client", when: "the client is unknown, or its secret is wrong" },
      message: "The client is unknown, or its secret is wrong.",
      body: { ...asked, client_secret: "wrong" },
    },
  ],
};

const keys: Operation = {
  ...{ path: "/cis/oidc/jwks", method: "get", id: "listPublicKeys", tag: "Tokens" },
  summary: "List the keys that tokens are signed with",
  description: [
    "A JWK set that may be kept for five minutes. A new key is in it ten minutes before it signs, an old one until its last token has expired.",
  ],
  given: "nothing",
  answer: {
    ...{ status: 200, schema: keysAnswer },
    example: { keys: [{ kty: "RSA", n: "sXch…", e: "AQAB", kid: "k1", alg: "RS256", use: "sig" }] },
  },
  refusals: [],
};

export const tokenOperations = [token, keys];
