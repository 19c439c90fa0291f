import { countVerificationsByFlow, selectFlowChoices, selectFlows } from "@/db/queries/flows";
import type { Ctx } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import type { Flow, FlowVersion } from "@/lib/core/flow/version";
import type { Integration } from "@/lib/integrations/get";
import { getFlowVersion } from "./find";

const isNewest = ({ supersededAt }: FlowVersion) => supersededAt === null;

/** The flows of an integration by name: of each the newest version, with all there were. */
export async function listFlows(
  { db, scope }: Ctx,
  { id: integrationId }: Pick<Integration, "id">,
): Promise<Flow[]> {
  const rows = await selectFlows(db, scope, integrationId);
  const ids = rows.map(({ id }) => id);
  const used = await countVerificationsByFlow(db, scope, ids);
  const flowOf = (newest: FlowVersion): Flow => {
    const versions = rows.filter(({ familyId }) => familyId === newest.familyId);
    return { ...newest, versions, used: versions.reduce((sum, { id }) => sum + (used.get(id) ?? 0), 0) };
  };
  return rows.filter(isNewest).map(flowOf);
}

/** The whole flow that a version belongs to. */
export async function getFlow(ctx: Ctx, id: string): Promise<Flow> {
  const { integrationId, familyId } = await getFlowVersion(ctx, id);
  const flow = (await listFlows(ctx, { id: integrationId })).find((flow) => flow.familyId === familyId);
  if (!flow) throw notFound("flow");
  return flow;
}

/** The flows that a person may choose from for a new verification, of every integration within reach. */
export const listFlowChoices = ({ db, scope }: Ctx) => selectFlowChoices(db, scope);
