import { z } from "zod";
import type { Ctx } from "@/lib/context";
import { integrationSettings } from "@/lib/core/integration/settings";
import { text } from "@/lib/core/text";
import { changeIntegration } from "./change";
import { frameOriginsChange } from "./frame-origins";
import type { Integration } from "./get";
import { ipRangesChange } from "./ip-ranges";

const perMinute = "Type a whole number from 1 to 1,000,000.";
const { announceReview, allowDeletion, reasonCodes, refuseStaleCreations } = integrationSettings.shape;

/** What may be changed, as forms say it, each of them some of it: an empty address is none. */
export const integrationChange = z
  .object({
    name: text(100).trim().min(1, "Type a name."),
    callbackUrl: text(2000)
      .trim()
      .transform((value) => value || null)
      .pipe(
        z
          .url({ protocol: /^https?$/, error: "Type an address such as https://example.com/done." })
          .nullable(),
      ),
    createsPerMinute: z.coerce.number(perMinute).int(perMinute).min(1, perMinute).max(1_000_000, perMinute),
    // Without their defaults: what a form does not say stays as it is.
    announceReview: announceReview.unwrap(),
    allowDeletion: allowDeletion.unwrap(),
    reasonCodes: reasonCodes.unwrap(),
    refuseStaleCreations: refuseStaleCreations.unwrap(),
    frameOrigins: frameOriginsChange,
    ipRanges: ipRangesChange,
  })
  .partial();
export type IntegrationChange = z.output<typeof integrationChange>;

/** Changes the name and the settings that are named. */
export const updateIntegration = (
  ctx: Ctx,
  id: string,
  change: IntegrationChange,
  seen?: IntegrationChange,
): Promise<Integration> => changeIntegration(ctx, id, change, seen);
