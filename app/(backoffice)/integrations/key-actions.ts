"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { newCredential } from "@/lib/core/integration/key";
import { action } from "@/lib/http/action";
import { getIntegration } from "@/lib/integrations/get";
import { createCredential, revokeCredential } from "@/lib/integrations/manage-credentials";

const refresh = () => revalidatePath("/integrations", "layout");

export const createKey = action({
  can: "integration:manage",
  input: newCredential.extend({ integrationId: z.guid() }),
  handle: async ({ ctx, input: { integrationId, ...wanted } }) => {
    const made = await createCredential(ctx, await getIntegration(ctx, integrationId), wanted);
    refresh();
    return made;
  },
});

export const revokeKey = action({
  can: "integration:manage",
  input: z.object({ id: z.guid() }),
  handle: async ({ ctx, input: { id } }) => {
    await revokeCredential(ctx, id);
    refresh();
  },
});
