"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { reasonIds } from "@/lib/core/decision/reasons";
import { outcomes } from "@/lib/core/decision/verdict";
import { mediaContexts } from "@/lib/core/document/document";
import { text } from "@/lib/core/text";
import { action } from "@/lib/http/action";
import { proposeDecision } from "@/lib/reviews/propose";
import { releaseNow } from "@/lib/reviews/release-now";
import { undoDecision } from "@/lib/reviews/undo";

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
    const pending = await proposeDecision(ctx, id, { ...choice, note: note || null });
    revalidatePath(`/verifications/${id}`);
    return pending;
  },
});

export const undo = action({
  can: "verification:decide",
  input: z.object({ id: z.guid() }),
  handle: async ({ ctx, input: { id } }) => {
    const claim = await undoDecision(ctx, id);
    revalidatePath(`/verifications/${id}`);
    return claim;
  },
});

export const sendNow = action({
  can: "verification:decide",
  input: z.object({ id: z.guid() }),
  handle: async ({ ctx, input: { id } }) => {
    await releaseNow(ctx, id);
    revalidatePath(`/verifications/${id}`);
  },
});
