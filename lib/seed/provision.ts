import { findIdentifier, selectEveryCredential } from "@/db/queries/seed";
import type { Ctx } from "@/lib/context";
import type { CredentialKind } from "@/lib/core/integration/settings";
import { webhookTypes } from "@/lib/core/webhook/webhook";
import type { Env } from "@/lib/env";
import { addCredential } from "@/lib/integrations/credentials";
import type { Integration } from "@/lib/integrations/get";
import { log } from "@/lib/log";
import { sha256 } from "@/lib/secrets/digest";
import { unsealText } from "@/lib/secrets/seal";
import { addEndpoint, listEndpoints } from "@/lib/webhooks/endpoints";

const label = "Provisioned at start";

/** What the list shows of a secret key: enough to tell two apart, too little to use. */
const hintOf = (secret: string) => `${secret.slice(0, 4)}…${sha256(secret).slice(0, 8)}`;

/**
 * Gives the test integration what the environment names and it does not have. Runs at every start: what is there
 * stays, nothing is taken away, and a key that was revoked is not brought back.
 */
export async function provision(ctx: Ctx, integration: Integration, env: Env) {
  const { SEED_SHARED_SECRET, SEED_SECRET_KEY } = env;
  const apiKey = env.SEED_API_KEY?.toLowerCase();
  const { SEED_CLIENT_ID, SEED_CLIENT_SECRET, SEED_WEBHOOK_URL } = env;
  const held = await selectEveryCredential(ctx.db, integration.id);
  const isSealed = (secret: string) =>
    held.some((row) => row.secretEncrypted && unsealText(row.secretEncrypted, row.id) === secret);
  const isHashed = (secret: string) => held.some(({ secretHash }) => secretHash === sha256(secret));
  const add = (credential: Omit<Parameters<typeof addCredential>[2], "label">) =>
    addCredential(ctx, integration.id, { ...credential, label });

  if (apiKey && (await isFree(ctx, "api_key", apiKey, integration)))
    await add({ kind: "api_key", identifier: apiKey });
  if (SEED_SHARED_SECRET && !isSealed(SEED_SHARED_SECRET))
    await add({ kind: "shared_secret", identifier: crypto.randomUUID(), secret: SEED_SHARED_SECRET });
  if (SEED_SECRET_KEY && !isHashed(SEED_SECRET_KEY))
    await add({ kind: "secret_key", identifier: hintOf(SEED_SECRET_KEY), secret: SEED_SECRET_KEY });
  if (!SEED_CLIENT_ID !== !SEED_CLIENT_SECRET)
    log.warn("SEED_CLIENT_ID and SEED_CLIENT_SECRET go together: the one that is set is ignored");
  else if (SEED_CLIENT_ID && (await isFree(ctx, "oauth_client", SEED_CLIENT_ID, integration)))
    await add({ kind: "oauth_client", identifier: SEED_CLIENT_ID, secret: SEED_CLIENT_SECRET });
  if (SEED_WEBHOOK_URL) await addMissingEndpoint(ctx, integration, SEED_WEBHOOK_URL);
}

/** False where it exists, here or elsewhere: an identifier belongs to one integration. */
async function isFree(ctx: Ctx, kind: CredentialKind, identifier: string, { id }: Integration) {
  const taken = await findIdentifier(ctx.db, kind, identifier);
  if (taken && taken.integrationId !== id)
    log.warn("a provisioned identifier belongs to another integration and is ignored", { kind });
  return !taken;
}

async function addMissingEndpoint(ctx: Ctx, integration: Integration, url: string) {
  const endpoints = await listEndpoints(ctx, integration);
  if (!endpoints.some((endpoint) => endpoint.url === new URL(url).href))
    await addEndpoint(ctx, integration, { url, types: [...webhookTypes] });
}
