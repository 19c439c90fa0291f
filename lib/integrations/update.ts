import { z } from "zod";
import { findIntegrationToChange, setIntegration } from "@/db/queries/integration-settings";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { integrationSettings } from "@/lib/core/integration/settings";
import { text } from "@/lib/core/text";
import { asIntegration, type Integration } from "./get";

const perMinute = "Type a whole number from 1 to 1,000,000.";

/** What may be changed, as a form says it: an empty address is none. */
export const integrationChange = integrationSettings.extend({
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

type Values = Record<string, unknown>;

/** Those of `values` that are not the same in `others`. */
const changed = (values: Values, others: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== others[name]));

/** Changes the name and the settings; what was and what is, is written down where they differ. */
export const updateIntegration = (ctx: Ctx, id: string, { name, ...settings }: IntegrationChange) =>
  inTransaction(ctx, async (ctx): Promise<Integration> => {
    const row = isUuid(id) ? await findIntegrationToChange(ctx.db, ctx.scope, id) : undefined;
    if (!row) throw notFound("integration");
    const integration = asIntegration(row);
    const was = { name: integration.name, ...integration.settings };
    const is = { name, ...settings };
    const after = changed(is, was);
    if (Object.keys(after).length === 0) return integration;
    await setIntegration(ctx.db, ctx.scope, id, { name, settings });
    await recordAudit(ctx, {
      action: "integration.update",
      targetId: id,
      integrationId: id,
      before: changed(was, is),
      after,
    });
    return { ...integration, name, settings };
  });
