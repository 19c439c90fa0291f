import type { Ctx } from "@/lib/context";
import type { MadeCredential } from "@/lib/core/integration/key";
import type { Scopes } from "@/lib/core/integration/scopes";
import type { CredentialKind } from "@/lib/core/integration/settings";
import { newSecretKey, partsOf } from "@/lib/secrets/secret-key";
import { addCredential } from "./credentials";
import type { Integration } from "./get";

/** Of kinds that are known by an id of their own, and not by how their secret begins. */
const hasId: Record<CredentialKind, boolean> = {
  api_key: true,
  oauth_client: true,
  secret_key: false,
  shared_secret: false,
};

type Wanted = {
  kind: CredentialKind;
  label: string;
  scopes: Scopes;
  ipRanges: readonly string[] | null;
  expiresAt: Date | null;
};

/** A credential with whatever of id and secret its kind has, made here. */
export async function makeCredential(
  ctx: Ctx,
  { id: integrationId, environment }: Pick<Integration, "id" | "environment">,
  { kind, label, scopes, ipRanges, expiresAt }: Wanted,
): Promise<MadeCredential & { id: string }> {
  const secret = kind === "api_key" ? undefined : newSecretKey(environment);
  const parts = secret === undefined ? undefined : partsOf(secret);
  const identifier = hasId[kind] || !parts ? crypto.randomUUID() : parts.beginning;
  const id = await addCredential(ctx, integrationId, {
    ...{ kind, label, identifier, secret, expiresAt, ending: parts?.ending, createdBy: ctx.actor.name },
    ...{ scopes: scopes && [...scopes], ipRanges: ipRanges && [...ipRanges] },
  });
  return { id, kind, label, identifier, secret: secret ?? null };
}
