import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { deliveries } from "@/db/schema/webhooks";
import type { Ctx } from "@/lib/context";
import { failOnce } from "@/lib/testing/fail-once";
import { allowPrivateWebhooks } from "@/lib/testing/receiver";
import { test } from "@/lib/testing/test";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { dispatchEvent } from "./dispatch";
import { listDeliveries } from "./list";
import { beginRecovery, resendFailedSince } from "./recover";

allowPrivateWebhooks();

async function recover(ctx: Ctx, endpointId: string, since: Date) {
  const total = await resendFailedSince(ctx, endpointId, since);
  const times = { since: since.toISOString(), until: new Date().toISOString() };
  let [after, failures, sent] = [0, 0, 0];
  for (;;) {
    const rest = await beginRecovery(ctx, { endpointId, ...times, after, failures });
    if (!rest) return { total, sent };
    await rest();
    sent++;
    const [job] = await ctx.db.execute<{ payload: { after: number; failures: number } }>(
      `select payload from graphile_worker._private_jobs where key = 'webhook.recover:${endpointId}'`,
    );
    ({ after, failures } = job?.payload ?? { after: Number.MAX_SAFE_INTEGER, failures });
  }
}

test("all that failed since a time is sent again in order, and only that", async ({ ctx, made }) => {
  const before = new Date(Date.now() - 1000);
  const { receiver, endpoint, answers } = await failOnce(ctx, made, 2);
  const order = receiver.received.map(({ headers }) => headers["webhook-id"]);
  expect(order).toHaveLength(4);
  answers.fails = false;
  receiver.received.length = 0;
  expect(await recover(ctx, endpoint.id, new Date(Date.now() + 1000))).toEqual({ total: 0, sent: 0 });
  expect(await recover(ctx, endpoint.id, before)).toEqual({ total: 4, sent: 4 });
  expect(receiver.received.map(({ headers }) => headers["webhook-id"])).toEqual(order);
  const { deliveries } = await listDeliveries(ctx, { filter: { endpointId: endpoint.id }, limit: 50 });
  for (const { status, tries } of deliveries) expect([status, tries]).toEqual(["delivered", 2]);
  expect(await recover(ctx, endpoint.id, before)).toEqual({ total: 0, sent: 0 });
});

test("an endpoint that goes on failing is not bothered with all of it", async ({ ctx, made }) => {
  const before = new Date(Date.now() - 1000);
  const { endpoint } = await failOnce(ctx, made, 2);
  await ctx.db.update(deliveries).set({ failures: 1 }).where(eq(deliveries.endpointId, endpoint.id));
  const { id } = await createVerification(ctx, made.integration, {});
  for (const [index, event] of (["start", "submit"] as const).entries()) {
    await applyEvent(ctx, id, event);
    await dispatchEvent(ctx, { verificationId: id, sequence: index + 2 });
  }
  await ctx.db.update(deliveries).set({ failures: 1 }).where(eq(deliveries.endpointId, endpoint.id));
  expect(await recover(ctx, endpoint.id, before)).toEqual({ total: 6, sent: 5 });
});
