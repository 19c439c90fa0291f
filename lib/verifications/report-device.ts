import { updateAttempt } from "@/db/queries/attempts";
import { insertDeviceReport } from "@/db/queries/device-reports";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict } from "@/lib/core/errors";
import type { NewDeviceReport } from "@/lib/core/verification/device-report";
import type { Attempt } from "@/lib/core/verification/verification";
import { getAttempt } from "./attempt";
import { getVerification } from "./get";

/** Keeps what a client says about the device of an end user who does not come to our page. */
export const reportDevice = (ctx: Ctx, id: string, report: NewDeviceReport): Promise<Attempt> =>
  inTransaction(ctx, async (ctx) => {
    const { status, integrationId } = await getVerification(ctx, id);
    if (status !== "created" && status !== "started")
      throw conflict("This verification is not open any more.");
    const attempt = await getAttempt(ctx, id);
    const { userAgent, ...row } = report;
    await insertDeviceReport(ctx.db, {
      ...row,
      integrationId,
      verificationId: id,
      attemptId: attempt.id,
      createdAt: new Date(),
    });
    await updateAttempt(ctx.db, ctx.scope, attempt.id, { ip: report.ip, ...(userAgent && { userAgent }) });
    return attempt;
  });
