import { claimVerification, lockVerification } from "@/db/queries/erasure";
import { type Ctx, inTransaction } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import type { Integration } from "@/lib/integrations/get";
import { countDeletion } from "@/lib/integrations/limits";
import { getVerification } from "./get";
import { hideVerification } from "./hide";

/** `undecided`: it waits for a decision. `busy`: somebody is changing it at this moment. */
export type Deletion = "deleted" | "switched_off" | "undecided" | "busy";

/** Deletes a verification where the integration lets its client, so many a day, and only what does not wait for a decision. */
export const deleteVerification = (ctx: Ctx, integration: Integration, id: string): Promise<Deletion> =>
  inTransaction(ctx, async (ctx) => {
    await getVerification(ctx, id);
    if (!integration.settings.allowDeletion) return "switched_off";
    const verification = await claimVerification(ctx.db, ctx.scope, id);
    if (!verification) return "busy";
    if (verification.status === "submitted") return "undecided";
    await countDeletion(ctx, integration);
    await hideVerification(ctx, verification);
    return "deleted";
  });

/** Deletes a verification whatever its status, for clients whose right to it depends on nothing. */
export const deleteAnyVerification = (ctx: Ctx, id: string) =>
  inTransaction(ctx, async (ctx) => {
    const verification = isUuid(id) ? await lockVerification(ctx.db, ctx.scope, id) : undefined;
    if (!verification) throw notFound("verification");
    await hideVerification(ctx, verification);
  });
