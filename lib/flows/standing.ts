import { clearDefaultFlow, findDefaultFlow, setFamilyStanding, setFlowStanding } from "@/db/queries/flows";
import { recordAudit } from "@/lib/audit/record";
import type { Ctx } from "@/lib/context";
import { conflict, notFound } from "@/lib/core/errors";
import { changeFlow, withIntegrationHeld } from "./change";
import { findFlow } from "./find";

/** Makes a flow the one that is used where none is named; `null` goes back to the standard flow. */
export const setDefaultFlow = (ctx: Ctx, integrationId: string, id: string | null): Promise<void> =>
  withIntegrationHeld(ctx, integrationId, async (ctx) => {
    const flow = id === null ? undefined : await findFlow(ctx, integrationId, id);
    if (id !== null && !flow) throw notFound("flow");
    if (flow?.disabledAt) throw conflict("A disabled flow cannot be the default. Enable it first.");
    if (flow?.supersededAt) throw conflict("Only the newest version of a flow can be the default.");
    const before = await findDefaultFlow(ctx.db, ctx.scope, integrationId);
    if (before?.id === flow?.id) return;
    await clearDefaultFlow(ctx.db, ctx.scope, integrationId);
    if (flow) await setFlowStanding(ctx.db, ctx.scope, flow.id, { isDefault: true });
    await recordAudit(ctx, {
      ...{ action: "flow.set_default", targetId: flow?.id ?? integrationId, integrationId },
      before: { id: before?.id ?? null },
      after: { id: flow?.id ?? null },
    });
  });

/** Refuses new verifications with any version of a flow. Those that run go on, and nothing is deleted. */
export const disableFlow = (ctx: Ctx, id: string): Promise<void> =>
  changeFlow(ctx, id, async (ctx, { integrationId, familyId, disabledAt }) => {
    if (disabledAt) return;
    const standard = await findDefaultFlow(ctx.db, ctx.scope, integrationId);
    if (standard?.familyId === familyId)
      throw conflict("This is the default flow. Make another one the default first.");
    await setFamilyStanding(ctx.db, ctx.scope, familyId, { disabledAt: new Date() });
    await recordAudit(ctx, { action: "flow.disable", targetId: id, integrationId });
  });

/** Lets new verifications use a flow again. */
export const enableFlow = (ctx: Ctx, id: string): Promise<void> =>
  changeFlow(ctx, id, async (ctx, { integrationId, familyId, disabledAt }) => {
    if (!disabledAt) return;
    await setFamilyStanding(ctx.db, ctx.scope, familyId, { disabledAt: null });
    await recordAudit(ctx, { action: "flow.enable", targetId: id, integrationId });
  });
