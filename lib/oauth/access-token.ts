import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from "jose";
import { type Ctx, systemContext } from "@/lib/context";
import type { Trail } from "@/lib/core/request/trail";
import { noteRefused } from "@/lib/integrations/note-refused";
import { remember } from "@/lib/integrations/remember";
import { publicOrigin } from "@/lib/links";
import { findOauthClient, type OauthClient } from "./client";
import { algorithm, findPublicKey, getSigningKey, tokenSeconds } from "./signing-keys";

/** Whom a token is for where its client named nobody. */
const standardAudience = "userid-api";

/** Tokens of every client have this scope: what a client reaches is its integration, and no scope changes that. */
const scope = "openid offline_access";

/** A signed token by which the client may call for an hour. The claims are those that vendors' clients know (transmit.md B1). */
export async function issueAccessToken(
  ctx: Ctx,
  { clientId, integration }: Pick<OauthClient, "clientId" | "integration">,
  audience = standardAudience,
): Promise<{ token: string; expiresIn: number }> {
  const now = new Date();
  const { id, key } = await getSigningKey(ctx, now);
  const seconds = Math.floor(now.getTime() / 1000);
  const token = await new SignJWT({
    ...{ tid: integration.id, app_id: integration.id, app_name: integration.name, roles: [] },
    ...{ scope, client_id: clientId },
  })
    .setProtectedHeader({ alg: algorithm, typ: "JWT", kid: id })
    .setJti(crypto.randomUUID())
    .setSubject(clientId)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + tokenSeconds)
    .setIssuer(publicOrigin())
    .setAudience(audience)
    .sign(key);
  return { token, expiresIn: tokenSeconds };
}

/** The id of the client that the token was issued to, or undefined where it is not one of ours or has expired. */
async function readClientId({ db }: Pick<Ctx, "db">, token: string): Promise<string | undefined> {
  const ctx = { ...systemContext(), db };
  try {
    const { kid } = decodeProtectedHeader(token);
    const key = kid === undefined ? undefined : await findPublicKey(ctx, kid, new Date());
    if (!key) return undefined;
    return (await jwtVerify(token, key, { algorithms: [algorithm] })).payload.sub;
  } catch (error) {
    // jose throws a TypeError for what is not even shaped like a token.
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The client that holds the token, or undefined where the token is none, or its client is gone. */
async function findHolder(ctx: Pick<Ctx, "db">, token: string): Promise<OauthClient | undefined> {
  const clientId = await readClientId(ctx, token);
  return clientId === undefined ? undefined : findOauthClient(ctx, clientId);
}

/** The same for every request: a client that is revoked is refused a second later at the latest. */
export const findTokenHolder = remember(findHolder);

/** Writes down whose token it was, where its client is gone. */
export async function noteDeadToken(ctx: Pick<Ctx, "db">, trail: Trail, token: string) {
  const identifier = await readClientId(ctx, token);
  if (identifier !== undefined) await noteRefused(ctx, trail, "oauth_client", { identifier });
}
