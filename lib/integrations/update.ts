import { z } from "zod";
import type { Ctx } from "@/lib/context";
import { integrationSettings } from "@/lib/core/integration/settings";
import { text } from "@/lib/core/text";
import { changeIntegration } from "./change";
import type { Integration } from "./get";

const perMinute = "Type a whole number from 1 to 1,000,000.";

/** What may be changed, as a form says it: an empty address is none. */
export const integrationChange = integrationSettings.omit({ brand: true, frameOrigins: true }).extend({
  name: text(100).trim().min(1, "Type a name."),
  callbackUrl: text(2000)
    .trim()
    .transform((value) => value || null)
    .pipe(
      z.url({ protocol: /^https?$/, error: "Type an address such as https://example.com/done." }).nullable(),
    ),
  createsPerMinute: z.coerce.number(perMinute).int(perMinute).min(1, perMinute).max(1_000_000, perMinute),
});
export type IntegrationChange = z.output<typeof integrationChange>;

/** Changes the name and the settings of the form. */
export const updateIntegration = (ctx: Ctx, id: string, change: IntegrationChange): Promise<Integration> =>
  changeIntegration(ctx, id, change);
