import { deleteRequestsBefore, deleteUsageBefore } from "@/db/queries/requests";
import type { Ctx } from "@/lib/context";
import { requestDays } from "@/lib/core/request/listing";
import { listAllIntegrations } from "@/lib/integrations/get";

const dayMs = 86_400_000;
const batch = 5000;

/** As long as anybody looks at uses by day, and some more. */
const usageDaysKept = 90;

/** Forgets what clients have asked after a month. In batches, so that nobody who writes waits for long. */
export async function forgetRequests(ctx: Ctx, now: Date) {
  const before = new Date(now.getTime() - requestDays * dayMs);
  for (const { id } of await listAllIntegrations(ctx))
    while ((await deleteRequestsBefore(ctx.db, id, before, batch)) === batch);
  const day = new Date(now.getTime() - usageDaysKept * dayMs).toISOString().slice(0, 10);
  await deleteUsageBefore(ctx.db, day);
}
