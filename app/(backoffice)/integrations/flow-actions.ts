"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { createFlow, duplicateFlow, newFlow } from "@/lib/flows/create";
import { editFlow } from "@/lib/flows/edit";
import { disableFlow, enableFlow, setDefaultFlow } from "@/lib/flows/standing";
import { action } from "@/lib/http/action";
import { getIntegration } from "@/lib/integrations/get";

const one = z.object({ id: z.guid() });

const refresh = () => revalidatePath("/integrations", "layout");

export const addFlow = action({
  can: "integration:manage",
  input: newFlow.extend({ integrationId: z.guid() }),
  handle: async ({ ctx, input: { integrationId, ...wanted } }) => {
    const { id, version } = await createFlow(ctx, await getIntegration(ctx, integrationId), wanted);
    refresh();
    return { id, version };
  },
});

export const changeFlow = action({
  can: "integration:manage",
  input: newFlow.extend(one.shape),
  handle: async ({ ctx, input: { id: seen, ...wanted } }) => {
    const { id, version } = await editFlow(ctx, seen, wanted);
    refresh();
    return { id, version };
  },
});

export const copyFlow = action({
  can: "integration:manage",
  input: one,
  handle: async ({ ctx, input: { id } }) => {
    const { id: copy } = await duplicateFlow(ctx, id);
    refresh();
    return { id: copy };
  },
});

export const chooseDefaultFlow = action({
  can: "integration:manage",
  input: z.object({ integrationId: z.guid(), id: z.guid().nullable() }),
  handle: async ({ ctx, input: { integrationId, id } }) => {
    await setDefaultFlow(ctx, integrationId, id);
    refresh();
  },
});

export const switchFlowOff = action({
  can: "integration:manage",
  input: one,
  handle: async ({ ctx, input: { id } }) => {
    await disableFlow(ctx, id);
    refresh();
  },
});

export const switchFlowOn = action({
  can: "integration:manage",
  input: one,
  handle: async ({ ctx, input: { id } }) => {
    await enableFlow(ctx, id);
    refresh();
  },
});
