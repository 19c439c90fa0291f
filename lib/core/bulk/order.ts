import { z } from "zod";
import { type ReasonId, reasonIds, reasons } from "../decision/reasons";
import type { Outcome } from "../decision/verdict";
import { text } from "../text";

const reasonFor = (outcome: Outcome) =>
  z
    .enum(reasonIds, "Choose a reason.")
    .refine((reason: ReasonId) => reasons[reason].outcome === outcome, "Choose another reason.");

const note = text(2000)
  .trim()
  .transform((words) => words || null)
  .nullable()
  .default(null);

/** What is to be done to each, in full. */
export const bulkOrder = z.discriminatedUnion("action", [
  z.object({ action: z.literal("assign"), userId: z.guid("Choose a colleague.").nullable() }),
  z.object({ action: z.literal("ask_again"), reason: reasonFor("resubmission_requested"), note }),
  z.object({ action: z.literal("decline"), reason: reasonFor("declined"), note }),
  z.object({ action: z.literal("resend_webhook") }),
]);
export type BulkOrder = z.output<typeof bulkOrder>;
