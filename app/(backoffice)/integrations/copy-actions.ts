"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "@/lib/http/action";
import { copySettings as copy } from "@/lib/transfers/copy";

export const copySettings = action({
  can: "integration:manage",
  input: z.object({
    fromId: z.guid(),
    toId: z.guid(),
    seen: z.string().max(100),
    take: z.array(z.string().max(200)).min(1, "Tick what to take over.").max(200),
  }),
  handle: async ({ ctx, input }) => {
    await copy(ctx, input);
    revalidatePath("/integrations", "layout");
  },
});
