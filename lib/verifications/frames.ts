import type { Ctx } from "@/lib/context";
import { getIntegration } from "@/lib/integrations/get";
import { getVerification } from "./get";

/** The pages that may show this verification's link in a frame; with none, every page may. Also for its end user. */
export async function frameOriginsFor(ctx: Ctx, id: string): Promise<readonly string[]> {
  const { integrationId } = await getVerification(ctx, id);
  // The integration is above the one verification that an end user reaches.
  const above = { ...ctx, scope: { integrationIds: [integrationId] } };
  return (await getIntegration(above, integrationId)).settings.frameOrigins;
}
