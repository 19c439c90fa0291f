import { isDeepStrictEqual } from "node:util";
import { findIntegrationToChange, setIntegration } from "@/db/queries/integration-settings";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict, notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import type { IntegrationSettings } from "@/lib/core/integration/settings";
import { asIntegration, type Integration, requireInUse } from "./get";

type Values = Record<string, unknown>;
type Given = Partial<IntegrationSettings> & { name?: string };

/** Those of `values` that are not the same in `others`. */
const changed = (values: Values, others: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !isDeepStrictEqual(value, others[name])),
  );

/** Refuses to write over what the person who asks has not seen; what they would have made of it anyway is no harm. */
function requireSeen(was: Values, given: Values, seen: Values) {
  const isUnseen = Object.keys(given).some(
    (name) =>
      name in seen && !isDeepStrictEqual(was[name], seen[name]) && !isDeepStrictEqual(was[name], given[name]),
  );
  if (isUnseen)
    throw conflict(
      "Somebody else has changed this meanwhile. What you did not touch shows theirs now: look at it, and save again to have yours.",
    );
}

/** Changes some of the name and the settings and leaves the rest; what was and what is, is written down where they differ. `seen`: as it stood for whoever asks. */
export const changeIntegration = (
  ctx: Ctx,
  id: string,
  given: Given,
  seen: Given = {},
): Promise<Integration> =>
  inTransaction(ctx, async (ctx) => {
    const row = isUuid(id) ? await findIntegrationToChange(ctx.db, ctx.scope, id) : undefined;
    if (!row) throw notFound("integration");
    const integration = asIntegration(row);
    requireInUse(integration);
    const change: Values = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    );
    const was = { name: integration.name, ...integration.settings };
    requireSeen(was, change, seen);
    const after = changed(change, was);
    if (Object.keys(after).length === 0) return integration;
    const { name, ...settings } = { ...was, ...(change as Given) };
    await setIntegration(ctx.db, ctx.scope, id, { name, settings });
    const before = Object.fromEntries(Object.entries(was).filter(([key]) => key in after));
    await recordAudit(ctx, { action: "integration.update", targetId: id, integrationId: id, before, after });
    return { ...integration, name, settings };
  });
