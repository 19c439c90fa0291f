"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { reasonIds } from "@/lib/core/decision/reasons";
import { outcomes } from "@/lib/core/decision/verdict";
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
  }),
  handle: async ({ ctx, input: { id, outcome, reason, note } }) => {
    await decideVerification(ctx, id, { outcome, reason, note: note || null });
    revalidatePath(`/verifications/${id}`);
  },
});
