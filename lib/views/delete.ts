import { deleteViewRow } from "@/db/queries/views";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { requireChangeable } from "./owner";

/** Forgets a view; what it listed stays. */
export const deleteView = (ctx: Ctx, id: string) =>
  inTransaction(ctx, async (ctx) => {
    const { name, isTeam } = await requireChangeable(ctx, id);
    await deleteViewRow(ctx.db, id);
    await recordAudit(ctx, { action: "view.delete", targetId: id, before: { name, isTeam } });
  });
