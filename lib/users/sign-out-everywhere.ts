import { raiseSessionVersion } from "@/db/queries/users";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";

/** Ends every sign-in of a user at once, on every device. */
export const signOutEverywhere = (ctx: Ctx, userId: string) =>
  inTransaction(ctx, async (ctx) => {
    await raiseSessionVersion(ctx.db, userId);
    await recordAudit(ctx, { action: "user.sign_out_everywhere", targetId: userId });
  });
