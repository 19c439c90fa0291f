import { findDefaultFlow, findFlowById, findFlowVersion } from "@/db/queries/flows";
import type { Ctx } from "@/lib/context";
import { conflict, notFound } from "@/lib/core/errors";
import { type FlowDefinition, standardFlow } from "@/lib/core/flow/flow";
import type { FlowVersion } from "@/lib/core/flow/version";
import { isUuid } from "@/lib/core/id";

/** Whatever version an integration ever had; superseded and disabled ones too. */
export const findFlow = async (
  { db, scope }: Ctx,
  integrationId: string,
  id: string,
): Promise<FlowVersion | undefined> =>
  isUuid(id) ? findFlowVersion(db, scope, integrationId, id) : undefined;

/**
 * The flow that somebody names for a new verification. A superseded version is as good as the newest: clients keep ids
 * in their configuration, and are to get what they have tried out. A disabled one is refused.
 */
export async function getFlowForNew(ctx: Ctx, integrationId: string, id: string): Promise<FlowVersion> {
  const flow = await findFlow(ctx, integrationId, id);
  if (!flow) throw notFound("flow");
  if (flow.disabledAt) throw conflict(`The flow ${flow.name} is disabled.`);
  return flow;
}

/** The flow of an integration where none is named; undefined where that is the standard one. */
export const defaultFlowOf = ({ db, scope }: Ctx, integrationId: string): Promise<FlowVersion | undefined> =>
  findDefaultFlow(db, scope, integrationId);

/** What is asked of a verification that the caller has shown to be within their scope. Also for its end user. */
export async function definitionOf(
  { db, scope }: Ctx,
  { flowId, integrationId }: { flowId: string | null; integrationId: string },
): Promise<FlowDefinition> {
  if (!flowId) return standardFlow;
  // An end user's scope is a verification, and flows hang on none; its flow is theirs to know.
  const flow = await findFlowVersion(db, { integrationIds: scope.integrationIds }, integrationId, flowId);
  if (!flow) throw new Error("a verification names a flow that is not there");
  return flow.definition;
}

export async function getFlowVersion({ db, scope }: Ctx, id: string): Promise<FlowVersion> {
  const flow = isUuid(id) ? await findFlowById(db, scope, id) : undefined;
  if (!flow) throw notFound("flow");
  return flow;
}
