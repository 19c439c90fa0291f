import type { Ctx } from "@/lib/context";
import type { CaptureBrand } from "@/lib/core/capture/state";
import type { Integration } from "@/lib/integrations/get";
import { findLogoUrl } from "@/lib/integrations/logo";

/** Who asks, as the end user sees it. */
export async function brandOf(ctx: Ctx, integration: Integration): Promise<CaptureBrand> {
  const { name, settings } = integration;
  return {
    ...settings.brand,
    name: settings.brand.name ?? name,
    logoUrl: await findLogoUrl(ctx, integration),
  };
}
