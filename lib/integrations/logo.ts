import { deleteLogo, findLogo, findLogoDigest, upsertLogo } from "@/db/queries/logos";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { maxLogoBytes } from "@/lib/core/brand/logo";
import { AppError, notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { sha256 } from "@/lib/secrets/digest";
import { drawLogo } from "./draw-logo";
import { getIntegration, type Integration } from "./get";

const addressOf = (integrationId: string, digest: string) => `/api/brand/${integrationId}/${digest}`;

/** Where the logo of an integration that the caller reaches is shown from; changes with it. Also for end users. */
export async function findLogoUrl({ db, scope }: Ctx, { id }: Pick<Integration, "id">) {
  // An end user's scope is a verification, and logos hang on none; this one is theirs to see.
  const digest = await findLogoDigest(db, { integrationIds: scope.integrationIds }, id);
  return digest ? addressOf(id, digest) : null;
}

/** The logo itself, for anybody. */
export async function readLogo({ db }: Pick<Ctx, "db">, integrationId: string, digest: string) {
  const isAddress = isUuid(integrationId) && /^[0-9a-f]{64}$/.test(digest);
  const logo = isAddress ? await findLogo(db, integrationId, digest) : undefined;
  if (!logo) throw notFound("logo");
  return logo;
}

/** Shows this picture as the company's logo from now on. */
export async function setLogo(ctx: Ctx, integrationId: string, given: Buffer): Promise<void> {
  const { id } = await getIntegration(ctx, integrationId);
  if (given.length > maxLogoBytes) throw new AppError("too_large", "The picture is larger than 512 kB.");
  const drawn = await drawLogo(given);
  const digest = sha256(drawn.bytes);
  await inTransaction(ctx, async (ctx) => {
    const before = await findLogoDigest(ctx.db, ctx.scope, id);
    if (before === digest) return;
    await upsertLogo(ctx.db, { integrationId: id, ...drawn, sha256: digest, createdAt: new Date() });
    await recordAudit(ctx, {
      ...{ action: "integration.set_logo", targetId: id, integrationId: id },
      before: { sha256: before ?? null },
      after: { sha256: digest },
    });
  });
}

/** Shows the name alone again. */
export async function removeLogo(ctx: Ctx, integrationId: string): Promise<void> {
  const { id } = await getIntegration(ctx, integrationId);
  await inTransaction(ctx, async (ctx) => {
    const [removed] = await deleteLogo(ctx.db, ctx.scope, id);
    if (!removed) return;
    const action = "integration.remove_logo";
    await recordAudit(ctx, { action, targetId: id, integrationId: id, before: removed });
  });
}

/** Shows one integration's logo, or none, in another too. */
export async function copyLogo(ctx: Ctx, from: Integration, to: Integration): Promise<void> {
  const digest = await findLogoDigest(ctx.db, ctx.scope, from.id);
  if (!digest) return removeLogo(ctx, to.id);
  const before = await findLogoDigest(ctx.db, ctx.scope, to.id);
  const logo = await readLogo(ctx, from.id, digest);
  await upsertLogo(ctx.db, { ...logo, integrationId: to.id, sha256: digest, createdAt: new Date() });
  await recordAudit(ctx, {
    ...{ action: "integration.set_logo", targetId: to.id, integrationId: to.id },
    before: { sha256: before ?? null },
    after: { sha256: digest },
  });
}
