import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { jobOf, makeDue, prepareDelivery, takeJob } from "@/lib/testing/prepare-delivery";
import { allowPrivateWebhooks } from "@/lib/testing/receiver";
import { test } from "@/lib/testing/test";
import { enqueueOverdue } from "./enqueue";
import { enableEndpoint, pauseEndpoint } from "./pause";
import { wakeEndpoint } from "./wake";

allowPrivateWebhooks();

test("what is not due is put back for when it is, and not sent", async ({ ctx, made }) => {
  const { receiver, read, attempt, id } = await prepareDelivery(ctx, made);
  const later = new Date(Date.now() + 8000);
  await makeDue(ctx, id, later);
  await attempt();
  expect(receiver.received).toHaveLength(0);
  expect((await read()).tries).toBe(0);
  expect(await jobOf(ctx, id)).toEqual(later);
});

test("a job that was lost is made again once its delivery is overdue", async ({ ctx, made }) => {
  const { endpointId, id } = await prepareDelivery(ctx, made);
  const own = { ...ctx, scope: { integrationIds: [made.integration.id] } };
  const now = new Date();
  for (const [overdueMs, isBack] of [
    [30_000, false],
    [61_000, true],
  ] as const) {
    await ctx.db.execute(sql`select graphile_worker.remove_job(${`webhook.deliver:${id}`})`);
    await makeDue(ctx, id, new Date(now.getTime() - overdueMs));
    await enqueueOverdue(own, now);
    const isAwake = await takeJob(ctx, `webhook.wake:${endpointId}`);
    expect(isAwake).toBe(isBack);
    if (isAwake) await wakeEndpoint(ctx, { endpointId });
    expect((await jobOf(ctx, id)) !== undefined).toBe(isBack);
  }
});

test("while its endpoint is paused a message waits, and goes out once it is enabled", async ({
  ctx,
  made,
}) => {
  const { receiver, read, attempt, id, endpointId } = await prepareDelivery(ctx, made);
  const own = { ...ctx, scope: { integrationIds: [made.integration.id] } };
  await pauseEndpoint(ctx, endpointId);
  await attempt();
  await ctx.db.execute(sql`select graphile_worker.remove_job(${`webhook.deliver:${id}`})`);
  await enqueueOverdue(own, new Date(Date.now() + 3_600_000));
  expect(await takeJob(ctx, `webhook.wake:${endpointId}`)).toBe(false);
  expect(receiver.received).toHaveLength(0);
  expect(await read()).toMatchObject({ status: "pending", tries: 0, log: [] });

  await enableEndpoint(ctx, endpointId);
  expect(await takeJob(ctx, `webhook.wake:${endpointId}`)).toBe(true);
  await wakeEndpoint(ctx, { endpointId });
  expect(await jobOf(ctx, id)).toBeInstanceOf(Date);
  await attempt();
  expect((await read()).status).toBe("delivered");
});

test("what waits for more than seven days is given up", async ({ ctx, made }) => {
  const { read, endpointId } = await prepareDelivery(ctx, made);
  const own = { ...ctx, scope: { integrationIds: [made.integration.id] } };
  await pauseEndpoint(ctx, endpointId);
  const days = (count: number) => new Date(Date.now() + count * 86_400_000);
  await enqueueOverdue(own, days(7));
  expect((await read()).status).toBe("pending");
  await enqueueOverdue(own, days(7.1));
  expect(await read()).toMatchObject({ status: "failed", nextTryAt: null });
});
