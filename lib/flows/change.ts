import { findIntegrationToChange } from "@/db/queries/integration-settings";
import { type Ctx, inTransaction } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import type { FlowVersion } from "@/lib/core/flow/version";
import { requireInUse } from "@/lib/integrations/get";
import { getFlowVersion } from "./find";

/** Those who change flows of one integration do so one after another: a default and a newest version are one only. */
export const withIntegrationHeld = <T>(
  ctx: Ctx,
  integrationId: string,
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> =>
  inTransaction(ctx, async (ctx) => {
    const integration = await findIntegrationToChange(ctx.db, ctx.scope, integrationId);
    if (!integration) throw notFound("integration");
    requireInUse(integration);
    return work(ctx);
  });

/** The same, for work on a flow that is there, as it stands once nobody else changes it. */
export async function changeFlow<T>(
  ctx: Ctx,
  id: string,
  work: (ctx: Ctx, flow: FlowVersion) => Promise<T>,
): Promise<T> {
  const { integrationId } = await getFlowVersion(ctx, id);
  return withIntegrationHeld(ctx, integrationId, async (ctx) => work(ctx, await getFlowVersion(ctx, id)));
}
