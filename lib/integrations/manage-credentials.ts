import { findCredential, revokeCredentialRow } from "@/db/queries/credentials";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict, forbidden, invalid, notFound } from "@/lib/core/errors";
import { grantedScopes, ungrantableScopes } from "@/lib/core/integration/grantable";
import { expiryMoment, type MadeCredential, type NewCredential } from "@/lib/core/integration/key";
import { scopeWords } from "@/lib/core/integration/scopes";
import type { Integration } from "./get";
import { requireInUse } from "./get";
import { makeCredential } from "./make-credential";
import { requireRoomForSecret } from "./shared-secrets";

type Wanted = Pick<NewCredential, "kind" | "label"> & Partial<NewCredential> & { ipRanges?: string[] };

/** Makes a credential that may do no more than whoever makes it. Its secret is returned this once. */
export const createCredential = (
  ctx: Ctx,
  integration: Integration,
  { kind, label, expires = null, scopes: wanted = null, ipRanges = [] }: Wanted,
  now = new Date(),
): Promise<MadeCredential> =>
  inTransaction(ctx, async (ctx) => {
    requireInUse(integration);
    const expiresAt = expiryMoment(expires, now);
    if (expiresAt && expiresAt <= now)
      throw invalid("The day is over already.", { expires: "Choose today or a later day." });
    const [lacking] = wanted === null ? [] : ungrantableScopes(ctx.actor, kind, wanted);
    if (lacking)
      throw forbidden(`Your role cannot ${scopeWords[lacking]}, so neither can a key that you make.`);
    const scopes = grantedScopes(ctx.actor, kind, wanted);
    if (scopes?.length === 0) throw invalid("A key of this kind can do nothing of that.");
    if (kind === "shared_secret") await requireRoomForSecret(ctx, integration.id, now);
    const { id, ...made } = await makeCredential(ctx, integration, {
      ...{ kind, label, expiresAt, scopes, ipRanges: ipRanges.length === 0 ? null : ipRanges },
    });
    await recordAudit(ctx, {
      ...{ action: "credential.create", targetId: id, integrationId: integration.id },
      after: { kind, label, identifier: made.identifier, scopes, expiresAt, ipRanges },
    });
    return made;
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
