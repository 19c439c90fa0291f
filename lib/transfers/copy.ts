import { findIntegrationToChange } from "@/db/queries/integration-settings";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict, invalid } from "@/lib/core/errors";
import { pairsOf } from "@/lib/core/integration/differences";
import { changeIntegration } from "@/lib/integrations/change";
import { requireInUse } from "@/lib/integrations/get";
import { copyLogo } from "@/lib/integrations/logo";
import { updateEndpoint } from "@/lib/webhooks/change-endpoint";
import { type Comparison, compareIntegrations, readCopyable, type Sides } from "./compare";
import { copyFlow } from "./copy-flow";

type Wanted = Sides & {
  /** What the person has looked at. */
  seen: string;
  /** Ids of the differences to take over. */
  take: string[];
};

/** Takes over what somebody has ticked, all or nothing; refused where either has changed since they looked. */
export const copySettings = (ctx: Ctx, { seen, take, ...sides }: Wanted): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    // By id, so that two who copy to and fro do not wait for each other.
    for (const id of [sides.fromId, sides.toId].sort()) await findIntegrationToChange(ctx.db, ctx.scope, id);
    const comparison = await compareIntegrations(ctx, sides);
    requireInUse(comparison.to);
    if (comparison.seen !== seen)
      throw conflict("Something has changed since you looked. Here is how it stands now: look again.");
    const chosen = comparison.differences.filter(({ id }) => take.includes(id));
    if (chosen.length === 0) throw invalid("Tick what to take over.");
    await apply(ctx, comparison, new Set(chosen.map(({ id }) => id)));
    await recordAudit(ctx, {
      ...{ action: "integration.copy_settings", targetId: sides.toId, integrationId: sides.toId },
      before: Object.fromEntries(chosen.map(({ id, now }) => [id, now])),
      after: {
        from: comparison.from.name,
        ...Object.fromEntries(chosen.map(({ id, wanted }) => [id, wanted])),
      },
    });
  });

/** Those of `values` whose names were ticked under the part. */
const ticked = <Values extends object>(values: Values, part: string, take: Set<string>) =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => take.has(`${part}.${name}`)),
  ) as Partial<Values>;

async function apply(ctx: Ctx, { from, to }: Comparison, take: Set<string>) {
  const { brand, ...settings } = from.settings;
  await changeIntegration(ctx, to.id, {
    ...ticked(settings, "settings", take),
    brand: { ...to.settings.brand, ...ticked(brand, "brand", take) },
  });
  if (take.has("logo")) await copyLogo(ctx, from, to);
  if (take.has("flow")) await copyFlow(ctx, from, to);
  const [source, target] = [await readCopyable(ctx, from), await readCopyable(ctx, to)];
  for (const pair of pairsOf(source.endpoints, target.endpoints))
    if (take.has(`endpoint.${pair.to.id}`)) await updateEndpoint(ctx, pair.to.id, { types: pair.from.types });
}
