import type { Ctx } from "@/lib/context";
import { createFlow } from "@/lib/flows/create";
import { editFlow } from "@/lib/flows/edit";
import { defaultFlowOf } from "@/lib/flows/find";
import { listFlows } from "@/lib/flows/list";
import { enableFlow, setDefaultFlow } from "@/lib/flows/standing";
import type { Integration } from "@/lib/integrations/get";

/** Makes one integration's default flow that of another: as the next version of its flow of that name, or as a new flow. */
export async function copyFlow(ctx: Ctx, from: Integration, to: Integration): Promise<void> {
  const flow = await defaultFlowOf(ctx, from.id);
  if (!flow) return setDefaultFlow(ctx, to.id, null);
  const wanted = { name: flow.name, definition: flow.definition };
  const own = (await listFlows(ctx, to)).find(({ name }) => name === flow.name);
  if (own?.disabledAt) await enableFlow(ctx, own.id);
  const { id } = own ? await editFlow(ctx, own.id, wanted) : await createFlow(ctx, to, wanted);
  await setDefaultFlow(ctx, to.id, id);
}
