import { z } from "zod";
import { insertFlow } from "@/db/queries/flows";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { flowDefinition } from "@/lib/core/flow/definition";
import type { FlowVersion } from "@/lib/core/flow/version";
import { text } from "@/lib/core/text";
import { getIntegration, type Integration, requireInUse } from "@/lib/integrations/get";
import { getFlowVersion } from "./find";

/** What an editor says. */
export const newFlow = z.object({
  name: text(100).trim().min(1, "Type a name."),
  definition: flowDefinition,
});
export type NewFlow = z.output<typeof newFlow>;

/** Makes the first version of a flow. Nothing uses it until somebody names it or makes it the default. */
export const createFlow = (
  ctx: Ctx,
  integration: Pick<Integration, "id" | "name" | "archivedAt">,
  { name, definition }: NewFlow,
): Promise<FlowVersion> =>
  inTransaction(ctx, async (ctx) => {
    requireInUse(integration);
    const { id: integrationId } = integration;
    const flow = await insertFlow(ctx.db, {
      ...{ id: crypto.randomUUID(), familyId: crypto.randomUUID(), version: 1 },
      ...{ integrationId, name, definition, createdBy: ctx.actor.name, createdAt: new Date() },
    });
    await recordAudit(ctx, {
      ...{ action: "flow.create", targetId: flow.id, integrationId },
      after: { name, definition },
    });
    return flow;
  });

/** Makes another flow that asks for the same, to be changed from there. */
export async function duplicateFlow(ctx: Ctx, id: string): Promise<FlowVersion> {
  const { integrationId, name, definition } = await getFlowVersion(ctx, id);
  const integration = await getIntegration(ctx, integrationId);
  return createFlow(ctx, integration, { name: `Copy of ${name}`.slice(0, 100), definition });
}
