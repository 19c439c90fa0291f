import { z } from "zod";
import { setView } from "@/db/queries/views";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { viewName, viewQuery } from "./create";
import { requireChangeable } from "./owner";

export const viewChange = z.object({
  name: viewName.optional(),
  isTeam: z.boolean().optional(),
  query: viewQuery.optional(),
});
type ViewChange = z.output<typeof viewChange>;

/** Renames a view, shares it or takes it back, or has it show another listing. */
export const changeView = (ctx: Ctx, id: string, change: ViewChange) =>
  inTransaction(ctx, async (ctx) => {
    const { name, isTeam } = await requireChangeable(ctx, id);
    await setView(ctx.db, id, change, new Date());
    const { query, ...said } = change;
    await recordAudit(ctx, {
      action: "view.change",
      targetId: id,
      before: { name, isTeam },
      after: { ...said, isOtherListing: query !== undefined },
    });
  });
