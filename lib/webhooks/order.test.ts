import { eq } from "drizzle-orm";
import { expect, onTestFinished } from "vitest";
import { webhookEndpoints } from "@/db/schema/webhooks";
import type { Ctx } from "@/lib/context";
import type { createIntegration } from "@/lib/integrations/create";
import { jobOf, makeDue, takeJob } from "@/lib/testing/prepare-delivery";
import { allowPrivateWebhooks, startReceiver } from "@/lib/testing/receiver";
import { test } from "@/lib/testing/test";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { deliver } from "./deliver";
import { dispatchEvent } from "./dispatch";
import { addEndpoint, listEndpoints } from "./endpoints";
import { listDeliveriesOf } from "./list";
import { wakeEndpoint } from "./wake";

allowPrivateWebhooks();

type Made = Awaited<ReturnType<typeof createIntegration>>;

async function listening({ ctx, made }: { ctx: Ctx; made: Made }, answers: { status: number }) {
  const receiver = await startReceiver((response) => response.writeHead(answers.status).end());
  onTestFinished(receiver.stop);
  const { id } = await addEndpoint(ctx, made.integration, { url: receiver.url, types: ["event"] });
  const actions = () => receiver.received.map(({ body }) => JSON.parse(body).action);
  return { receiver, endpointId: id, actions };
}

/** Started and submitted; the two deliveries to an endpoint. */
async function submitted(ctx: Ctx, { integration }: Made, endpointId?: string) {
  const { id } = await createVerification(ctx, integration, {});
  await applyEvent(ctx, id, "start");
  await applyEvent(ctx, id, "submit");
  await dispatchEvent(ctx, { verificationId: id, sequence: 3 });
  const all = await listDeliveriesOf(ctx, id);
  const [later, earlier] = all.filter((each) => endpointId === undefined || each.endpointId === endpointId);
  if (!earlier || !later) throw new Error("nothing was dispatched");
  return { earlier: { deliveryId: earlier.id }, later: { deliveryId: later.id } };
}

test("events that are dispatched in the wrong order become messages in the right one", async ({
  ctx,
  made,
}) => {
  await listening({ ctx, made }, { status: 200 });
  const { id } = await createVerification(ctx, made.integration, {});
  await applyEvent(ctx, id, "start");
  await applyEvent(ctx, id, "submit");
  for (const sequence of [3, 2]) await dispatchEvent(ctx, { verificationId: id, sequence });
  const told = (await listDeliveriesOf(ctx, id)).map(({ sequence, topic }) => [sequence, topic]);
  expect(told).toEqual([
    [2, "submitted"],
    [1, "started"],
  ]);
});

test("a later event waits until the earlier one was tried, and follows by itself", async ({ ctx, made }) => {
  const { actions } = await listening({ ctx, made }, { status: 200 });
  const { earlier, later } = await submitted(ctx, made);
  await deliver(ctx, later);
  expect(actions()).toEqual([]);
  await takeJob(ctx, `webhook.deliver:${later.deliveryId}`);
  await deliver(ctx, earlier);
  expect(await jobOf(ctx, later.deliveryId)).toBeInstanceOf(Date);
  await deliver(ctx, later);
  expect(actions()).toEqual(["started", "submitted"]);
});

test("once the earlier one has failed, the later one goes on", async ({ ctx, made }) => {
  const answers = { status: 500 };
  const { actions } = await listening({ ctx, made }, answers);
  const { earlier, later } = await submitted(ctx, made);
  await deliver(ctx, earlier);
  answers.status = 200;
  await deliver(ctx, later);
  await makeDue(ctx, earlier.deliveryId);
  await deliver(ctx, earlier);
  expect(actions()).toEqual(["started", "submitted", "started"]);
});

test("other verifications, and other endpoints, wait for nobody", async ({ ctx, made }) => {
  const [first, second] = [
    await listening({ ctx, made }, { status: 200 }),
    await listening({ ctx, made }, { status: 200 }),
  ];
  const ours = await submitted(ctx, made, first.endpointId);
  const other = await submitted(ctx, made, first.endpointId);
  await deliver(ctx, other.earlier);
  await deliver(ctx, other.later);
  expect([first.actions(), second.actions()]).toEqual([["started", "submitted"], []]);
  await deliver(ctx, ours.later);
  await deliver(ctx, ours.earlier);
  expect(first.actions()).toEqual(["started", "submitted", "started"]);
});

test("an endpoint that fails on and on is probed with one try at a time, and gets all once it is back", async ({
  ctx,
  made,
}) => {
  const answers = { status: 500 };
  const { receiver, endpointId } = await listening({ ctx, made }, answers);
  const waiting: { deliveryId: string }[] = [];
  for (let each = 0; each < 8; each++) waiting.push((await submitted(ctx, made)).earlier);
  for (const each of waiting) await deliver(ctx, each);
  expect(receiver.received).toHaveLength(5);
  const [failing] = await listEndpoints(ctx, made.integration);
  expect(failing).toMatchObject({ state: "retrying", failures: 5 });

  // Not before its time, and then with the oldest, whatever else is due.
  await wakeEndpoint(ctx, { endpointId });
  expect(receiver.received).toHaveLength(5);
  const probe = async () => {
    const probeAt = new Date(Date.now() - 1);
    await ctx.db.update(webhookEndpoints).set({ probeAt }).where(eq(webhookEndpoints.id, endpointId));
    for (const { deliveryId } of waiting) await takeJob(ctx, `webhook.deliver:${deliveryId}`);
    const rest = await wakeEndpoint(ctx, { endpointId });
    for (const each of waiting) await deliver(ctx, each);
    await rest?.();
  };
  await probe();
  expect(receiver.received).toHaveLength(6);
  expect((await listEndpoints(ctx, made.integration))[0]?.failures).toBe(6);
  const [probed] = await listDeliveriesOf(ctx, JSON.parse(receiver.received[5]?.body ?? "").id);
  expect(probed?.endpointId).toBe(endpointId);

  answers.status = 200;
  await probe();
  expect(receiver.received).toHaveLength(7);
  expect((await listEndpoints(ctx, made.integration))[0]).toMatchObject({ failures: 0, state: "active" });
  expect(await takeJob(ctx, `webhook.wake:${endpointId}`)).toBe(true);
  await wakeEndpoint(ctx, { endpointId });
  const released = await Promise.all(waiting.map(({ deliveryId }) => jobOf(ctx, deliveryId)));
  expect(released.some(Boolean)).toBe(true);
});
