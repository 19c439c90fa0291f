import { findFirstVerification } from "@/db/queries/integration-start";
import type { Ctx } from "@/lib/context";
import { listAllIntegrations } from "@/lib/integrations/get";
import { readSetting, requireWhole, writeSetting } from "./settings";

/** How far a new installation has got: its first integration, its first verification, and whether there is more to do. */
export async function readGuide(ctx: Ctx) {
  const all = await listAllIntegrations(ctx);
  const integrations = all.filter(({ archivedAt }) => archivedAt === null);
  const verification = await findFirstVerification(ctx.db, ctx.scope);
  const isDismissed = await readSetting(ctx, "guide_dismissed");
  return { integrations, verification, isOpen: !isDismissed && (all.length === 0 || !verification) };
}

/** Whether there is something left to be guided through, and somebody who may do it. */
export async function isGuideOpen(ctx: Ctx): Promise<boolean> {
  if (ctx.scope.integrationIds !== "all") return false;
  return (await readGuide(ctx)).isOpen;
}

/** Puts the guide away for everybody. */
export async function dismissGuide(ctx: Ctx): Promise<void> {
  requireWhole(ctx);
  await writeSetting(ctx, "guide_dismissed", true);
}
