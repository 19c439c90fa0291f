import { isDeepStrictEqual } from "node:util";
import { insertFlow, setFlowStanding } from "@/db/queries/flows";
import { recordAudit } from "@/lib/audit/record";
import type { Ctx } from "@/lib/context";
import { conflict } from "@/lib/core/errors";
import type { FlowVersion } from "@/lib/core/flow/version";
import { changeFlow } from "./change";
import type { NewFlow } from "./create";

/**
 * Makes the next version of a flow, under an id of its own; verifications that run keep theirs. `id` is the version that
 * the editor has seen: refused where somebody has made another meanwhile. What changes nothing makes no version.
 */
export const editFlow = (ctx: Ctx, id: string, { name, definition }: NewFlow): Promise<FlowVersion> =>
  changeFlow(ctx, id, async (ctx, before) => {
    if (before.supersededAt)
      throw conflict(
        `Somebody has changed this flow since: version ${before.version} is no longer the newest. Open it again.`,
      );
    // As it would be stored: without what is undefined.
    const stored = JSON.parse(JSON.stringify(definition));
    if (before.name === name && isDeepStrictEqual(before.definition, stored)) return before;
    const { integrationId, familyId, isDefault, disabledAt } = before;
    const now = new Date();
    await setFlowStanding(ctx.db, ctx.scope, id, { supersededAt: now, isDefault: false });
    const flow = await insertFlow(ctx.db, {
      ...{ id: crypto.randomUUID(), familyId, version: before.version + 1 },
      ...{ integrationId, name, definition, isDefault, disabledAt },
      ...{ createdBy: ctx.actor.name, createdAt: now },
    });
    await recordAudit(ctx, {
      ...{ action: "flow.edit", targetId: flow.id, integrationId },
      before: { id, version: before.version, name: before.name, definition: before.definition },
      after: { version: flow.version, name, definition },
    });
    return flow;
  });
