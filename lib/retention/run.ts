import { selectDue } from "@/db/queries/retention";
import { enqueue } from "@/db/queue";
import type { Ctx } from "@/lib/context";
import { AppError } from "@/lib/core/errors";
import { endOf, type Rule, ruleName, rulesOf } from "@/lib/core/retention/retention";
import { type Integration, listAllIntegrations } from "@/lib/integrations/get";
import { redactVerification, removePictures } from "@/lib/verifications/redact";

const batchSize = 100;
/** What one job may do before it makes room for others; the next goes on where it has stopped. */
const mostAtOnce = 2000;

async function removeOne(ctx: Ctx, rule: Rule, id: string, now: Date): Promise<number> {
  const why = { rule: ruleName(rule) };
  try {
    if (rule.kind === "data") await redactVerification(ctx, id, now, why);
    else await removePictures(ctx, id, now, why);
    return 1;
  } catch (error) {
    // Somebody has just done it, or deleted the whole.
    if (error instanceof AppError) return 0;
    throw error;
  }
}

async function runRule(ctx: Ctx, { id: integrationId }: Integration, rule: Rule, now: Date, most: number) {
  let removed = 0;
  while (removed < most) {
    const due = { integrationId, ...rule, before: endOf(rule, now) };
    const found = await selectDue(ctx.db, due, Math.min(batchSize, most - removed));
    let progress = 0;
    for (const { id } of found) progress += await removeOne(ctx, rule, id, now);
    removed += progress;
    if (progress === 0) break;
  }
  return removed;
}

/**
 * Removes what the rules of the integrations let nobody keep any longer, each verification in a transaction of its own: a
 * run that is cut off is gone on with by the next. Gives how many it has changed.
 */
export async function runRetention(ctx: Ctx, now: Date): Promise<number> {
  let removed = 0;
  for (const integration of await listAllIntegrations(ctx))
    for (const rule of rulesOf(integration.settings.retention))
      removed += await runRule(ctx, integration, rule, now, mostAtOnce - removed);
  if (removed >= mostAtOnce) await enqueue(ctx.db, "retention.run", {}, { key: "retention.run" });
  return removed;
}
