import { sql } from "drizzle-orm";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import type { Ctx } from "@/lib/context";
import { reasons } from "@/lib/core/decision/reasons";
import { requiredMedia } from "@/lib/core/document/document";
import { nextStatus, verificationEvents } from "@/lib/core/verification/machine";
import { type VerificationStatus, verificationStatuses } from "@/lib/core/verification/status";
import { readEnv } from "@/lib/env";
import { readOriginal, readPicture } from "@/lib/media/read";
import { startFreshDatabase } from "@/lib/testing/fresh-database";
import { getVerificationDetails, type VerificationDetails } from "@/lib/verifications/get";
import { countVerifications, listVerifications } from "@/lib/verifications/list";
import { listDeliveriesOf } from "@/lib/webhooks/list";
import { seedWithin } from "../seed";

const isMove = (type: string): type is (typeof verificationEvents)[number] =>
  (verificationEvents as readonly string[]).includes(type);

const listAll = async (ctx: Ctx) =>
  (await listVerifications(ctx, { filter: {}, sort: "created", direction: "descending", limit: 100 }))
    .verifications;

/** The history is a walk through the machine, in order, and ends where the verification stands. */
function checkHistory({ verification, history, attempts }: VerificationDetails) {
  let status: VerificationStatus = "created";
  let time = verification.createdAt;
  for (const [index, event] of history.entries()) {
    expect(event.sequence).toBe(index + 1);
    expect(event.occurredAt.getTime()).toBeGreaterThanOrEqual(time.getTime());
    expect(event.occurredAt.getTime()).toBeLessThanOrEqual(Date.now());
    time = event.occurredAt;
    if (index === 0) expect(event.type).toBe("create");
    const to: VerificationStatus | undefined = isMove(event.type) ? nextStatus(status, event.type) : status;
    expect(event.status).toBe(to);
    if (to) status = to;
  }
  expect(verification.status).toBe(status);
  expect(verification.eventSequence).toBe(history.length);
  expect(verification.attemptNumber).toBe(attempts.length);
  expect(attempts[0]?.status).toBe(status);
}

function checkDecisions({ history, decisions, attempts, pictures }: VerificationDetails) {
  for (const decision of decisions) {
    expect(reasons[decision.reason].outcome).toBe(decision.verdict);
    const event = history.find(({ decisionId }) => decisionId === decision.id);
    expect(event).toMatchObject({ status: decision.verdict, occurredAt: decision.createdAt });
  }
  for (const { id, submittedAt, documentType } of attempts) {
    if (!submittedAt) continue;
    if (!documentType) throw new Error("submitted without a document");
    const taken = pictures.filter(({ attemptId }) => attemptId === id).map(({ context }) => context);
    expect(taken.sort()).toEqual([...requiredMedia(documentType)].sort());
  }
}

let ctx: Ctx;

beforeAll(async () => {
  const fresh = await startFreshDatabase();
  ctx = fresh.ctx;
  return fresh.stop;
});

test("the demo is a history that could have happened, and sends nothing", async () => {
  await seedWithin(ctx, readEnv({}));

  const all = await listAll(ctx);
  expect(all.length).toBeGreaterThanOrEqual(40);
  const details = [];
  for (const { id } of all) details.push(await getVerificationDetails(ctx, id));
  for (const each of details) {
    checkHistory(each);
    checkDecisions(each);
  }
  const counts = await countVerifications(ctx, {});
  for (const status of verificationStatuses) {
    expect(counts[status].total).toBe(all.filter((verification) => verification.status === status).length);
    expect(counts[status].total).toBeGreaterThan(0);
  }
  expect(counts.all.total).toBe(all.length);

  const picture = details.find(({ pictures }) => pictures.length > 0)?.pictures[0];
  if (!picture) throw new Error("the demo has no pictures");
  const view = await readPicture(ctx, picture.id);
  expect(await sharp(view.bytes).metadata()).toMatchObject({ format: "jpeg", width: picture.width });
  expect((await readOriginal(ctx, picture.id)).bytes).toHaveLength(picture.size);

  const deliveries = (await Promise.all(all.map(({ id }) => listDeliveriesOf(ctx, id)))).flat();
  expect(new Set(deliveries.map(({ status }) => status))).toEqual(new Set(["delivered", "pending"]));
  for (const { tries, log, status, endpointEnabled } of deliveries) {
    expect(endpointEnabled).toBe(false);
    expect(log.map(({ number }) => number)).toEqual(Array.from({ length: tries }, (_, at) => tries - at));
    expect(log[0]?.responseStatus === 200).toBe(status === "delivered");
  }
  const jobs = await ctx.db.execute(sql`select 1 from graphile_worker.jobs`);
  expect(jobs).toHaveLength(0);

  await seedWithin(ctx, readEnv({}));
  expect((await listAll(ctx)).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
});
