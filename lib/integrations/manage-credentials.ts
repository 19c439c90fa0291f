import { findCredential, revokeCredentialRow, selectAllCredentials } from "@/db/queries/credentials";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict, notFound } from "@/lib/core/errors";
import type {
  CredentialState,
  CredentialSummary,
  MadeCredential,
  NewCredential,
} from "@/lib/core/integration/key";
import type { CredentialKind } from "@/lib/core/integration/settings";
import { newSecretKey, partsOf } from "@/lib/secrets/secret-key";
import { addCredential } from "./credentials";
import { type Integration, requireInUse } from "./get";

type Over = { expiresAt: Date | null; revokedAt: Date | null };

function stateOf({ expiresAt, revokedAt }: Over, now: Date): CredentialState {
  if (revokedAt) return "revoked";
  return expiresAt && expiresAt <= now ? "expired" : "active";
}

/** Every credential there was, the ones in use first, without what is secret about them. */
export async function listCredentials(
  { db, scope }: Ctx,
  { id }: Pick<Integration, "id">,
  now = new Date(),
): Promise<CredentialSummary[]> {
  const rows = await selectAllCredentials(db, scope, id);
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, label: row.label, identifier: row.identifier, ending: row.ending },
    ...{ createdAt: row.createdAt, createdBy: row.createdBy, lastUsedAt: row.lastUsedAt },
    ...{ expiresAt: row.expiresAt, revokedAt: row.revokedAt, state: stateOf(row, now) },
  }));
}

/** Of kinds that are known by an id of their own, and not by how their secret begins. */
const hasId: Record<CredentialKind, boolean> = {
  api_key: true,
  oauth_client: true,
  secret_key: false,
  shared_secret: false,
};

/** Makes a credential. Its secret is returned this once. */
export const createCredential = (
  ctx: Ctx,
  integration: Integration,
  { kind, label }: NewCredential,
): Promise<MadeCredential> =>
  inTransaction(ctx, async (ctx) => {
    const { id: integrationId, environment } = integration;
    requireInUse(integration);
    const secret = kind === "api_key" ? undefined : newSecretKey(environment);
    const parts = secret === undefined ? undefined : partsOf(secret);
    const identifier = hasId[kind] || !parts ? crypto.randomUUID() : parts.beginning;
    const id = await addCredential(ctx, integrationId, {
      ...{ kind, label, identifier, secret, ending: parts?.ending, createdBy: ctx.actor.name },
    });
    await recordAudit(ctx, {
      ...{ action: "credential.create", targetId: id, integrationId },
      after: { kind, label, identifier },
    });
    return { kind, identifier, secret: secret ?? null };
  });

/** Ends a credential for good. Every process refuses it within a second. */
export const revokeCredential = (ctx: Ctx, id: string, now = new Date()): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const credential = await findCredential(ctx.db, ctx.scope, id);
    if (!credential) throw notFound("key");
    const [revoked] = await revokeCredentialRow(ctx.db, ctx.scope, id, now);
    if (!revoked) throw conflict("This key is revoked already.");
    const { kind, label, identifier, integrationId } = credential;
    await recordAudit(ctx, {
      ...{ action: "credential.revoke", targetId: id, integrationId },
      before: { kind, label, identifier },
    });
  });
