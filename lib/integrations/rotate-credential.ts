import { findCredentialToChange, findReplacedBy, replaceCredentialRow } from "@/db/queries/credentials";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict, forbidden, notFound } from "@/lib/core/errors";
import { ungrantableScopes } from "@/lib/core/integration/grantable";
import { credentialState, isLive, type MadeCredential } from "@/lib/core/integration/key";
import { scopesIn, scopeWords } from "@/lib/core/integration/scopes";
import { getIntegration, requireInUse } from "./get";
import { makeCredential } from "./make-credential";
import { requireRoomForSecret } from "./shared-secrets";

type Credential = NonNullable<Awaited<ReturnType<typeof findCredentialToChange>>>;

/** As long from now as the one before was to last. */
const sameLifetime = ({ createdAt, expiresAt }: Credential, now: Date) =>
  expiresAt && new Date(now.getTime() + expiresAt.getTime() - createdAt.getTime());

async function requireRotatable(ctx: Ctx, credential: Credential, now: Date) {
  const state = credentialState(credential, now);
  if (!isLive(state)) throw conflict(`This key is ${state}. Create another one.`);
  const before = await findReplacedBy(ctx.db, ctx.scope, credential.id, now);
  if (state === "replaced" || before)
    throw conflict("The last rotation still overlaps. Wait until it is over, or revoke the old key.");
  const [lacking] = ungrantableScopes(ctx.actor, credential.kind, scopesIn(credential.scopes));
  if (lacking)
    throw forbidden(
      `This key can ${scopeWords[lacking]}, and your role cannot. Ask an administrator to rotate it.`,
    );
}

/**
 * Makes a credential that takes the place of another and may do the same; its secret is returned this once. The old one
 * works beside it for `overlapSeconds`, or until it would have expired anyway; with none it is revoked.
 */
export const rotateCredential = (
  ctx: Ctx,
  id: string,
  { overlapSeconds }: { overlapSeconds: number },
  now = new Date(),
): Promise<MadeCredential> =>
  inTransaction(ctx, async (ctx) => {
    const credential = await findCredentialToChange(ctx.db, ctx.scope, id);
    if (!credential) throw notFound("key");
    await requireRotatable(ctx, credential, now);
    const integration = await getIntegration(ctx, credential.integrationId);
    requireInUse(integration);
    const { kind, label, ipRanges, identifier } = credential;
    if (kind === "shared_secret" && overlapSeconds > 0) await requireRoomForSecret(ctx, integration.id, now);
    const { id: replacedBy, ...made } = await makeCredential(ctx, integration, {
      ...{ kind, label, ipRanges, scopes: scopesIn(credential.scopes) },
      expiresAt: sameLifetime(credential, now),
    });
    const end = new Date(now.getTime() + overlapSeconds * 1000);
    const expiresAt = credential.expiresAt && credential.expiresAt < end ? credential.expiresAt : end;
    await replaceCredentialRow(ctx.db, ctx.scope, id, {
      replacedBy,
      ...(overlapSeconds === 0 ? { revokedAt: now } : { expiresAt }),
    });
    await recordAudit(ctx, {
      ...{ action: "credential.rotate", targetId: id, integrationId: integration.id },
      before: { kind, label, identifier },
      after: { identifier: made.identifier, overlapSeconds },
    });
    return made;
  });
