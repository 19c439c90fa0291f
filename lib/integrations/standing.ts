import { findIntegrationToChange, setIntegrationStanding } from "@/db/queries/integration-settings";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { invalid, notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { asIntegration, type Integration, requireInUse } from "./get";

type Standing = Partial<Pick<Integration, "pausedAt" | "archivedAt">>;
type Verb = "pause" | "resume" | "archive" | "restore";

/** Changes whether an integration works; `next` is given it locked, and undefined changes nothing. */
const stand = (
  ctx: Ctx,
  id: string,
  verb: Verb,
  next: (integration: Integration) => Standing | undefined,
): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const row = isUuid(id) ? await findIntegrationToChange(ctx.db, ctx.scope, id) : undefined;
    if (!row) throw notFound("integration");
    const standing = next(asIntegration(row));
    if (!standing) return;
    await setIntegrationStanding(ctx.db, ctx.scope, id, standing);
    const { name, pausedAt, archivedAt } = row;
    await recordAudit(ctx, {
      ...{ action: `integration.${verb}`, targetId: id, integrationId: id },
      before: { name, pausedAt, archivedAt },
      after: { name, pausedAt, archivedAt, ...standing },
    });
  });

/** Refuses the clients of an integration within a second; end users whom they have sent may finish. */
export const pauseIntegration = (ctx: Ctx, id: string, now = new Date()) =>
  stand(ctx, id, "pause", (integration) => {
    requireInUse(integration);
    return integration.pausedAt ? undefined : { pausedAt: now };
  });

/** Lets the clients in again. */
export const resumeIntegration = (ctx: Ctx, id: string) =>
  stand(ctx, id, "resume", (integration) => {
    requireInUse(integration);
    return integration.pausedAt ? { pausedAt: null } : undefined;
  });

/**
 * Takes an integration out of use: its keys are unknown from the next second on, its links are over, and nothing new is
 * told to its endpoints. What it holds can still be read. `name` is what the person has typed to confirm.
 */
export const archiveIntegration = (ctx: Ctx, id: string, name: string, now = new Date()) =>
  stand(ctx, id, "archive", (integration) => {
    if (integration.archivedAt) return undefined;
    if (name.trim() !== integration.name)
      throw invalid("Check the marked fields.", { name: `Type ${integration.name}, exactly.` });
    return { archivedAt: now };
  });

/** Takes it back into use, paused: nothing begins by itself. */
export const restoreIntegration = (ctx: Ctx, id: string, now = new Date()) =>
  stand(ctx, id, "restore", ({ archivedAt, pausedAt }) =>
    archivedAt ? { archivedAt: null, pausedAt: pausedAt ?? now } : undefined,
  );
