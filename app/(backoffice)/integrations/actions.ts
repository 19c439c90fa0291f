"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "@/lib/http/action";
import { integrationChange, updateIntegration } from "@/lib/integrations/update";

export const saveSettings = action({
  can: "integration:manage",
  input: integrationChange.extend({ id: z.guid() }),
  handle: async ({ ctx, input: { id, ...change } }) => {
    await updateIntegration(ctx, id, change);
    revalidatePath("/integrations", "layout");
  },
});
