import { findEndpointSecrets, updateEndpoint } from "@/db/queries/webhooks";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict, notFound } from "@/lib/core/errors";
import { getEndpoint } from "./pause";
import { newSecret, openSecrets, sealSecret } from "./secret";

type Rotated = { secret: string; previousSecretUntil: Date | null };

/**
 * Gives an endpoint another secret, which is returned this once. The old one signs beside it for `overlapSeconds`; with
 * none it is over at once, which is also how a rotation that is still overlapping is cut short.
 */
export const rotateEndpointSecret = (
  ctx: Ctx,
  id: string,
  { overlapSeconds }: { overlapSeconds: number },
  now = new Date(),
): Promise<Rotated> =>
  inTransaction(ctx, async (ctx) => {
    const { integrationId } = await getEndpoint(ctx, id);
    const held = await findEndpointSecrets(ctx.db, ctx.scope, id);
    if (!held) throw notFound("webhook endpoint");
    const [current, previous] = openSecrets(id, held, now);
    if (previous && overlapSeconds > 0)
      throw conflict("The last rotation is still overlapping: wait until it is over, or end it at once.");
    const secret = newSecret();
    const keeps = current !== undefined && overlapSeconds > 0;
    const previousSecretUntil = keeps ? new Date(now.getTime() + overlapSeconds * 1000) : null;
    await updateEndpoint(ctx.db, ctx.scope, id, {
      secretEncrypted: sealSecret(secret, id),
      previousSecretEncrypted: keeps ? held.secretEncrypted : null,
      previousSecretUntil,
    });
    await recordAudit(ctx, {
      ...{ action: "webhook_endpoint.rotate_secret", targetId: id, integrationId },
      after: { overlapSeconds },
    });
    return { secret, previousSecretUntil };
  });
