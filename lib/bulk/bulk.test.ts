import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { and, eq, inArray } from "drizzle-orm";
import { expect, onTestFinished } from "vitest";
import { insertAuditEntry } from "@/db/queries/audit";
import { auditEntries } from "@/db/schema/audit";
import { bulkItems } from "@/db/schema/bulk";
import { users } from "@/db/schema/users";
import { type Ctx, systemContext } from "@/lib/context";
import type { BulkOrder } from "@/lib/core/bulk/order";
import { nowhere } from "@/lib/core/identity/actor";
import type { Role } from "@/lib/core/identity/roles";
import { createIntegration } from "@/lib/integrations/create";
import { prepareDelivery } from "@/lib/testing/prepare-delivery";
import { allowPrivateWebhooks } from "@/lib/testing/receiver";
import { test } from "@/lib/testing/test";
import { createUser } from "@/lib/users/create";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { getVerification } from "@/lib/verifications/get";
import { cancelBulk, retryBulk } from "./change";
import { getBulkRun } from "./get";
import { runBulk } from "./run";
import { startBulk } from "./start";
import { previewBulk } from "./target";

allowPrivateWebhooks();

async function colleague(ctx: Ctx, integrationIds: string[] | null, role: Role = "administrator") {
  const name = "Rita Mol";
  const id = await createUser(ctx, {
    email: `${crypto.randomUUID()}@example.com`,
    name,
    role,
    integrationIds,
  });
  return {
    ...ctx,
    actor: { kind: "user", id, name, role },
    scope: { integrationIds: integrationIds ?? "all" },
    origin: { ...nowhere, ip: "192.0.2.9" },
  } satisfies Ctx;
}

type Made = Awaited<ReturnType<typeof createIntegration>>;

async function inReview(ctx: Ctx, { integration }: Made): Promise<string> {
  const { id } = await createVerification(ctx, integration, {});
  await applyEvent(ctx, id, "submit");
  await applyEvent(ctx, id, "escalate", { verdict: "review", reason: "awaits_person" });
  return id;
}

const look = (ctx: Ctx, id: string) =>
  insertAuditEntry(ctx.db, {
    action: "verification.look",
    targetId: id,
    actorKind: "user",
    actorName: "Rita",
  });

const decline: BulkOrder = { action: "decline", reason: "known_fraud", note: null };
const entries = ({ db }: Ctx, action: string, ids: string[]) =>
  db
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.action, action), inArray(auditEntries.targetId, ids)));

test("each is done through its own verb, on behalf of whoever asked, and once however often the job runs", async ({
  ctx,
  made,
}) => {
  const rita = await colleague(ctx, [made.integration.id]);
  const ids = [await inReview(ctx, made), await inReview(ctx, made), await inReview(ctx, made)];
  const order: BulkOrder = { action: "assign", userId: rita.actor.id };
  const runId = await startBulk(rita, { order, target: { ids } });
  await runBulk(ctx, runId);
  await runBulk(ctx, runId);
  const { run, misses } = await getBulkRun(rita, runId);
  expect(run).toMatchObject({ total: 3, counts: { done: 3, failed: 0, waiting: 0 }, order });
  expect(run.finishedAt).not.toBeNull();
  expect(misses).toEqual([]);
  const written = await entries(ctx, "verification.assign", ids);
  expect(written).toHaveLength(3);
  for (const entry of written)
    expect(entry).toMatchObject({ actorId: rita.actor.id, actorName: "Rita Mol", ip: "192.0.2.9" });
});

test("nobody is declined unseen: the number typed is of those that somebody has opened", async ({
  ctx,
  made,
}) => {
  const rita = await colleague(ctx, null);
  const [seen, unseen] = [await inReview(ctx, made), await inReview(ctx, made)];
  const target = { ids: [seen, unseen] };
  await expect(startBulk(rita, { order: decline, target, typedCount: 0 })).rejects.toMatchObject({
    code: "conflict",
  });
  await look(ctx, seen);
  expect(await previewBulk(rita, target)).toEqual({ total: 2, unopened: 1 });
  for (const typedCount of [undefined, 2])
    await expect(startBulk(rita, { order: decline, target, typedCount })).rejects.toMatchObject({
      details: { fields: { typedCount: "1 will be declined: type that number." } },
    });
  const runId = await startBulk(rita, { order: decline, target, typedCount: 1 });
  await runBulk(ctx, runId);
  expect((await getVerification(ctx, seen)).status).toBe("declined");
  expect((await getVerification(ctx, unseen)).status).toBe("review");
  const { run, misses } = await getBulkRun(rita, runId);
  expect(run.counts).toEqual({ waiting: 0, done: 1, failed: 0, skipped: 1 });
  expect(misses).toMatchObject([{ verificationId: unseen, message: "Nobody has opened it yet." }]);
});

test("what fails says why, hinders nobody, and can be tried again", async ({ ctx, made }) => {
  const rita = await colleague(ctx, null);
  const [good, late] = [await inReview(ctx, made), await inReview(ctx, made)];
  const order: BulkOrder = { action: "ask_again", reason: "poor_image_quality", note: null };
  const runId = await startBulk(rita, { order, target: { ids: [good, late] } });
  await applyEvent(ctx, late, "approve", { verdict: "approved", reason: "document_and_face_checked" });
  await runBulk(ctx, runId);
  expect((await getVerification(ctx, good)).status).toBe("resubmission_requested");
  const { misses } = await getBulkRun(rita, runId);
  expect(misses).toMatchObject([{ verificationId: late, status: "failed" }]);
  expect(misses[0]?.message).toMatch(/^.{10,}\.$/);
  const again = await retryBulk(rita, runId);
  expect((await getBulkRun(rita, again)).run).toMatchObject({ total: 1, order });
});

test("each endpoint hears again what it was told last", async ({ ctx, made }) => {
  const rita = await colleague(ctx, null);
  const { read, attempt, verificationId } = await prepareDelivery(ctx, made);
  await attempt();
  const told = await createVerification(ctx, made.integration, {});
  const target = { ids: [verificationId, told.id] };
  const runId = await startBulk(rita, { order: { action: "resend_webhook" }, target });
  await runBulk(ctx, runId);
  expect(await read()).toMatchObject({ tries: 2, log: [{ cause: "manual" }, {}] });
  expect((await getBulkRun(rita, runId)).misses).toMatchObject([
    { verificationId: told.id, message: "No endpoint was told of it yet." },
  ]);
});

test("all that match is what matches at the start, within the scope, without those left out", async ({
  ctx,
  made,
}) => {
  const elsewhere = await createIntegration(ctx, { name: "Elsewhere", environment: "live" });
  const rita = await colleague(ctx, [made.integration.id]);
  const [first, second, left] = [
    await inReview(ctx, made),
    await inReview(ctx, made),
    await inReview(ctx, made),
  ];
  const foreign = await inReview(ctx, elsewhere);
  await createVerification(ctx, made.integration, {});
  const order: BulkOrder = { action: "assign", userId: null };
  const matching = { filter: {}, status: "review", except: [left] } as const;
  const runId = await startBulk(rita, { order, target: matching });
  await inReview(ctx, made);
  const items = await ctx.db.select().from(bulkItems).where(eq(bulkItems.runId, runId));
  expect(items.map(({ verificationId }) => verificationId).sort()).toEqual([first, second].sort());
  await expect(startBulk(rita, { order, target: { ids: [foreign, "nonsense"] } })).rejects.toMatchObject({
    code: "not_found",
  });
});

test("a run belongs to whoever asked, and ends with their permission", async ({ ctx, made }) => {
  const [rita, other] = [await colleague(ctx, null), await colleague(ctx, null)];
  const viewer = await colleague(ctx, null, "viewer");
  const target = { ids: [await inReview(ctx, made)] };
  const order: BulkOrder = { action: "assign", userId: null };
  await expect(startBulk(viewer, { order, target })).rejects.toMatchObject({ code: "forbidden" });
  const runId = await startBulk(rita, { order, target });
  for (const attempt of [getBulkRun, cancelBulk, retryBulk])
    await expect(attempt(other, runId)).rejects.toMatchObject({ code: "not_found" });
  await ctx.db.update(users).set({ role: "viewer" }).where(eq(users.id, rita.actor.id));
  await runBulk(ctx, runId);
  expect((await getBulkRun(rita, runId)).misses).toMatchObject([
    { message: "Whoever asked for it may no longer do this." },
  ]);
});

test("what is cancelled stops, and says what was not done", async ({ ctx, made }) => {
  const rita = await colleague(ctx, null);
  const target = { ids: [await inReview(ctx, made)] };
  const runId = await startBulk(rita, { order: { action: "assign", userId: rita.actor.id }, target });
  await cancelBulk(rita, runId);
  await runBulk(ctx, runId);
  const { run } = await getBulkRun(rita, runId);
  expect(run.counts).toMatchObject({ done: 0, skipped: 1 });
  await expect(cancelBulk(rita, runId)).rejects.toMatchObject({ code: "conflict" });
});

const root = fileURLToPath(new URL("../..", import.meta.url));

// This one commits: who is killed is another process.
test("whoever is killed in the middle has done each once or not at all", async () => {
  const ctx = systemContext();
  const made = await createIntegration(ctx, { name: "Killed", environment: "live" });
  const rita = await colleague(ctx, [made.integration.id]);
  const ids: string[] = [];
  for (let count = 0; count < 120; count++)
    ids.push((await createVerification(ctx, made.integration, {})).id);
  const order: BulkOrder = { action: "assign", userId: rita.actor.id };
  const runId = await startBulk(rita, { order, target: { ids } });
  const script = `Promise.all([import('@/lib/bulk/run'), import('@/lib/context')]).then(
    ([{ runBulk }, { systemContext }]) => runBulk(systemContext(), '${runId}'));`;
  const killed = spawn(process.execPath, ["--import", "tsx", "--eval", script], {
    ...{ cwd: root, env: process.env, stdio: ["ignore", "ignore", "inherit"] },
  });
  onTestFinished(() => void killed.kill("SIGKILL"));
  const done = async () => (await getBulkRun(rita, runId)).run.counts.done;
  await expect.poll(done, { interval: 5 }).toBeGreaterThan(5);
  killed.kill("SIGKILL");
  await once(killed, "exit");
  expect(await done(), "it was killed before its end").toBeLessThan(120);
  const deadline = Date.now() + 60_000;
  await Promise.all([runBulk(ctx, runId, deadline), runBulk(ctx, runId, deadline)]);
  expect((await getBulkRun(rita, runId)).run).toMatchObject({ counts: { done: 120, waiting: 0 } });
  const written = await entries(ctx, "verification.assign", ids);
  expect(new Set(written.map(({ targetId }) => targetId)).size).toBe(120);
  expect(written).toHaveLength(120);
});
