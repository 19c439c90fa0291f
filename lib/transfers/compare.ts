import { findLogoDigest } from "@/db/queries/logos";
import type { Ctx } from "@/lib/context";
import { invalid } from "@/lib/core/errors";
import { type Copyable, type Difference, differencesOf } from "@/lib/core/integration/differences";
import { defaultFlowOf } from "@/lib/flows/find";
import { getIntegration, type Integration } from "@/lib/integrations/get";
import { sha256 } from "@/lib/secrets/digest";
import { listEndpoints } from "@/lib/webhooks/endpoints";

export type Sides = { fromId: string; toId: string };

export type Comparison = {
  from: Integration;
  to: Integration;
  differences: Difference[];
  /** Of all that was compared: another one, where anything has changed since. */
  seen: string;
};

export async function readCopyable(ctx: Ctx, { id, settings }: Integration): Promise<Copyable> {
  // One after another: within a transaction there is one connection.
  const logo = await findLogoDigest(ctx.db, ctx.scope, id);
  const flow = await defaultFlowOf(ctx, id);
  const endpoints = await listEndpoints(ctx, { id });
  return {
    settings,
    logo: logo ?? null,
    flow: flow ? { name: flow.name, definition: flow.definition } : null,
    endpoints: endpoints.map(({ id, url, dialect, types }) => ({ id, url, dialect, types })),
  };
}

/** What one integration would take over from another, both within reach. */
export async function compareIntegrations(ctx: Ctx, { fromId, toId }: Sides): Promise<Comparison> {
  const [from, to] = [await getIntegration(ctx, fromId), await getIntegration(ctx, toId)];
  if (from.id === to.id)
    throw invalid("Choose another integration.", { from: "Choose another integration." });
  const [source, target] = [await readCopyable(ctx, from), await readCopyable(ctx, to)];
  return {
    ...{ from, to, differences: differencesOf(source, target) },
    seen: sha256(JSON.stringify([from.id, source, to.id, target])),
  };
}
