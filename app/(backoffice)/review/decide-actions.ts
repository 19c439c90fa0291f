"use server";

import { z } from "zod";
import { reasonIds } from "@/lib/core/decision/reasons";
import { outcomes } from "@/lib/core/decision/verdict";
import { mediaContexts } from "@/lib/core/document/document";
import { correctedOutcomes } from "@/lib/core/review/correction";
import { text } from "@/lib/core/text";
import { action } from "@/lib/http/action";
import { proposeDecision } from "@/lib/reviews/propose";
import { supersedeDecision } from "@/lib/reviews/supersede";

export const propose = action({
  can: "verification:decide",
  input: z.object({
    id: z.guid(),
    outcome: z.enum(outcomes),
    reason: z.enum(reasonIds, "Choose a reason."),
    note: text(2000).trim(),
    retakes: z.array(z.enum(mediaContexts, "Choose pictures that the flow takes.")).max(mediaContexts.length),
  }),
  handle: ({ ctx, input: { id, note, ...choice } }) =>
    proposeDecision(ctx, id, { ...choice, note: note || null }),
});

export const changeDecision = action({
  can: "verification:decide",
  input: z.object({
    id: z.guid(),
    outcome: z.enum(correctedOutcomes),
    reason: z.enum(reasonIds, "Choose a reason."),
    note: text(2000).trim().min(1, "Say why the decision is changed."),
  }),
  handle: async ({ ctx, input: { id, ...correction } }) => {
    await supersedeDecision(ctx, id, correction);
  },
});
