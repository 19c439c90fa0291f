import type { Ctx } from "@/lib/context";
import type { CaptureBrand } from "@/lib/core/capture/state";
import type { Integration } from "@/lib/integrations/get";
import { findLogoUrl } from "@/lib/integrations/logo";

/** Who asks, as the end user sees it. */
export async function brandOf(ctx: Ctx, integration: Integration): Promise<CaptureBrand> {
  const { name, color, privacyUrl, support } = integration.settings.brand;
  return {
    name: name ?? integration.name,
    logoUrl: await findLogoUrl(ctx, integration),
    color,
    privacyUrl,
    support,
  };
}
