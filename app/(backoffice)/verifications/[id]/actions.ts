"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { reasonIds } from "@/lib/core/decision/reasons";
import { outcomes } from "@/lib/core/decision/verdict";
import { mediaContexts } from "@/lib/core/document/document";
import { text } from "@/lib/core/text";
import { action } from "@/lib/http/action";
import { decideVerification } from "@/lib/verifications/decide";

export const decide = action({
  can: "verification:decide",
  input: z.object({
    id: z.guid(),
    outcome: z.enum(outcomes),
    reason: z.enum(reasonIds, "Choose a reason."),
    note: text(2000).trim(),
    retakes: z.array(z.enum(mediaContexts, "Choose pictures that the flow takes.")).max(mediaContexts.length),
  }),
  handle: async ({ ctx, input: { id, note, ...choice } }) => {
    await decideVerification(ctx, id, { ...choice, note: note || null });
    revalidatePath(`/verifications/${id}`);
  },
});
