import { claimItem, findRun, setFinished, setItem, setWaiting } from "@/db/queries/bulk";
import { findUser } from "@/db/queries/users";
import { type Ctx, inTransaction } from "@/lib/context";
import { bulkPermissions } from "@/lib/core/bulk/bulk";
import { type BulkOrder, bulkOrder } from "@/lib/core/bulk/order";
import { AppError } from "@/lib/core/errors";
import { may } from "@/lib/core/identity/roles";
import { doOne, isLeftOut } from "./do-one";
import { enqueueRun } from "./start";

/** A job gives its place to others after so long, and goes on behind them. */
const turnMs = 5000;

/** Does what still waits of a run, on behalf of whoever asked for it and as they may now. */
export async function runBulk(system: Ctx, runId: string, deadline = Date.now() + turnMs) {
  for (;;) {
    const run = await findRun(system.db, runId);
    if (!run || run.finishedAt) return;
    if (run.cancelledAt) return finish(system, runId, "skipped", "The run was cancelled.");
    const order = bulkOrder.parse({ action: run.action, ...run.input });
    const ctx = await contextOfOwner(system, run, order);
    if (!ctx) return finish(system, runId, "failed", "Whoever asked for it may no longer do this.");
    if (Date.now() > deadline) return enqueueRun(system, runId);
    if (!(await runNext(ctx, runId, order))) return finish(system, runId);
  }
}

type Run = NonNullable<Awaited<ReturnType<typeof findRun>>>;

async function contextOfOwner(system: Ctx, { userId, ip, userAgent }: Run, order: BulkOrder) {
  const user = await findUser(system.db, userId);
  if (!user || user.disabledAt || !may(user.role, bulkPermissions[order.action])) return undefined;
  const { id, name, role, integrationIds } = user;
  return {
    db: system.db,
    actor: { kind: "user", id, name, role },
    scope: { integrationIds: integrationIds ?? "all" },
    origin: { ip, userAgent },
  } satisfies Ctx;
}

/** The change and the note that it is done commit together: whoever is killed in between has done nothing. */
const runNext = (ctx: Ctx, runId: string, order: BulkOrder): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    const id = await claimItem(ctx.db, runId);
    if (!id) return false;
    await setItem(ctx.db, runId, id, { ...(await outcomeOf(ctx, order, id)), at: new Date() });
    return true;
  });

async function outcomeOf(ctx: Ctx, order: BulkOrder, id: string) {
  try {
    const reason = await isLeftOut(ctx, order, id);
    if (reason) return { status: "skipped", message: reason } as const;
    await inTransaction(ctx, (ctx) => doOne(ctx, order, id));
    return { status: "done" } as const;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { status: "failed", message: error.message } as const;
  }
}

const finish = (ctx: Ctx, runId: string, status: "failed" | "skipped" = "skipped", message?: string) =>
  inTransaction(ctx, async ({ db }) => {
    const at = new Date();
    if (message) await setWaiting(db, runId, { status, message, at });
    await setFinished(db, runId, at);
  });
