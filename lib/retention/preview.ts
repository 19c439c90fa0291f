import { countDue } from "@/db/queries/retention";
import type { Ctx } from "@/lib/context";
import {
  endOf,
  nextRun,
  type Retention,
  type RetentionPreview,
  rulesOf,
} from "@/lib/core/retention/retention";
import { getIntegration } from "@/lib/integrations/get";

/** What the next run would remove under these settings, whether or not they are saved. */
export async function previewRetention(
  ctx: Ctx,
  id: string,
  settings: Retention,
  now = new Date(),
): Promise<RetentionPreview> {
  const { id: integrationId } = await getIntegration(ctx, id);
  const runsAt = nextRun(now);
  const rules = await Promise.all(
    rulesOf(settings).map(async (rule) => ({
      ...rule,
      ...(await countDue(ctx.db, { integrationId, ...rule, before: endOf(rule, runsAt) })),
    })),
  );
  return { runsAt, rules };
}
