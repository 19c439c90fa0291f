import { insertRun } from "@/db/queries/bulk";
import { bulkItems } from "@/db/schema/bulk";
import type { Ctx } from "@/lib/context";

type Failed = { id: string; integrationId: string };

/** A run of somebody's that stands still, with one that has failed. */
export async function addRun({ db }: Ctx, userId: string, { id, integrationId }: Failed): Promise<string> {
  const runId = await insertRun(db, { userId, action: "assign", input: { userId: null }, total: 1 });
  const failed = { runId, verificationId: id, integrationId, message: "It was not done." };
  await db.insert(bulkItems).values({ ...failed, status: "failed" });
  return runId;
}
