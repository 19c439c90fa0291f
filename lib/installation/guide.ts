import { findFirstVerification } from "@/db/queries/integration-start";
import type { Ctx } from "@/lib/context";
import { listIntegrations } from "@/lib/integrations/get";
import { readSetting, requireWhole, writeSetting } from "./settings";

/** How far a new installation has got: its first integration, its first verification, whether somebody put the guide away. */
export async function readGuide(ctx: Ctx) {
  const integrations = await listIntegrations(ctx);
  const verification = await findFirstVerification(ctx.db, ctx.scope);
  const isDismissed = await readSetting(ctx, "guide_dismissed");
  return { integrations, verification, isDismissed };
}

/** Whether there is something left to be guided through, and somebody who may do it. */
export async function isGuideOpen(ctx: Ctx): Promise<boolean> {
  if (ctx.scope.integrationIds !== "all") return false;
  const { integrations, verification, isDismissed } = await readGuide(ctx);
  return !isDismissed && (integrations.length === 0 || !verification);
}

/** Puts the guide away for everybody. */
export async function dismissGuide(ctx: Ctx): Promise<void> {
  requireWhole(ctx);
  await writeSetting(ctx, "guide_dismissed", true);
}
