import { expect } from "vitest";
import type { Ctx } from "@/lib/context";
import { webhookTypes } from "@/lib/core/webhook/webhook";
import { createIntegration } from "@/lib/integrations/create";
import { jobOf } from "@/lib/testing/prepare-delivery";
import { test } from "@/lib/testing/test";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { decideVerification } from "@/lib/verifications/decide";
import { removeEndpoint } from "./change-endpoint";
import { dispatchEvent } from "./dispatch";
import { addEndpoint } from "./endpoints";
import { listDeliveriesOf } from "./list";

const all = [...webhookTypes];
const url = "https://client.example/hook";

const dispatchAll = async (ctx: Ctx, verificationId: string, sequences = [1, 2, 3, 4, 5]) => {
  for (const sequence of sequences) await dispatchEvent(ctx, { verificationId, sequence });
};

test("each event becomes one delivery per endpoint that wants its type, however often it is dispatched", async ({
  ctx,
  client,
  made,
}) => {
  const both = await addEndpoint(ctx, made.integration, { url, types: all });
  const decisions = await addEndpoint(ctx, made.integration, { url, types: ["decision"] });
  const paused = await addEndpoint(ctx, made.integration, { url, types: ["decision"], enabled: false });
  const removed = await addEndpoint(ctx, made.integration, { url, types: all });
  await removeEndpoint(ctx, removed.id);
  const other = await createIntegration(ctx, { name: "Another", environment: "live" });
  await addEndpoint(ctx, other.integration, { url, types: all });

  const { id } = await createVerification(client, made.integration, { firstName: "Zoë", lastName: "Ōta" });
  await applyEvent(client, id, "start");
  await applyEvent(client, id, "submit");
  await decideVerification(ctx, id, { outcome: "approved", reason: "document_and_face_checked" });
  await dispatchAll(ctx, id);
  await dispatchAll(ctx, id);

  const deliveries = await listDeliveriesOf(client, id);
  const told = deliveries.map(({ endpointId, type, topic }) => [endpointId, type, topic]);
  expect(told).toHaveLength(6);
  expect(told).toEqual(
    expect.arrayContaining([
      [both.id, "event", "started"],
      [both.id, "event", "submitted"],
      [both.id, "decision", "approved"],
      [both.id, "full_auto", "approved"],
      [decisions.id, "decision", "approved"],
      [paused.id, "decision", "approved"],
    ]),
  );
  for (const delivery of deliveries) expect(await jobOf(ctx, delivery.id)).toEqual(delivery.nextTryAt);
});

test("an event is told as it was, whatever has happened since", async ({ ctx, client, made }) => {
  await addEndpoint(ctx, made.integration, { url, types: ["event", "decision"] });
  const { id } = await createVerification(client, made.integration, { vendorData: "ref/1 é" });
  await applyEvent(client, id, "start");
  await applyEvent(client, id, "submit");
  await decideVerification(ctx, id, { outcome: "declined", reason: "document_tampered" });
  await dispatchAll(ctx, id);

  const bodies = (await listDeliveriesOf(client, id)).map(({ topic, body }) => [
    topic,
    JSON.parse(body),
    body,
  ]);
  expect(bodies).toMatchObject([
    ["declined", { status: "success", verification: { id, code: 9102, status: "declined" } }, {}],
    ["submitted", { id, code: 7002, action: "submitted", vendorData: "ref/1 é" }, {}],
    ["started", { id, code: 7001, action: "started" }, {}],
  ]);
  for (const [, parsed, body] of bodies) expect(body).toBe(JSON.stringify(parsed));
});

test("a review is told only where the integration announces reviews", async ({ ctx }) => {
  for (const announceReview of [false, true]) {
    const made = await createIntegration(ctx, {
      name: "R",
      environment: "live",
      settings: { announceReview },
    });
    await addEndpoint(ctx, made.integration, { url, types: ["decision"] });
    const { id } = await createVerification(ctx, made.integration, {});
    await applyEvent(ctx, id, "submit");
    await applyEvent(ctx, id, "escalate", { verdict: "review", reason: "awaits_person" });
    await dispatchAll(ctx, id);
    const topics = (await listDeliveriesOf(ctx, id)).map(({ topic }) => topic);
    expect(topics).toEqual(announceReview ? ["review"] : []);
  }
});

test("what ran out of time is told without a decision", async ({ ctx, client, made }) => {
  await addEndpoint(ctx, made.integration, { url, types: all });
  const { id } = await createVerification(client, made.integration, {});
  await applyEvent(ctx, id, "expire");
  await dispatchAll(ctx, id);
  const [delivery] = await listDeliveriesOf(client, id);
  expect(JSON.parse(delivery?.body ?? "")).toMatchObject({
    verification: { status: "expired", code: 9104, reason: null, decisionTime: null },
  });
});

test("an event that is not there, or that nobody is told of, causes nothing", async ({
  ctx,
  client,
  made,
}) => {
  await addEndpoint(ctx, made.integration, { url, types: all });
  const { id } = await createVerification(client, made.integration, {});
  await dispatchAll(ctx, id, [1, 99]);
  await dispatchAll(ctx, crypto.randomUUID(), [1]);
  expect(await listDeliveriesOf(client, id)).toEqual([]);
});

test("another integration's deliveries do not exist", async ({ ctx, client, made }) => {
  await addEndpoint(ctx, made.integration, { url, types: all });
  const { id } = await createVerification(client, made.integration, {});
  await applyEvent(client, id, "start");
  await dispatchAll(ctx, id);
  const other = await createIntegration(ctx, { name: "Another", environment: "live" });
  const stranger = { ...client, scope: { integrationIds: [other.integration.id] } };
  const nobody = { ...client, scope: { integrationIds: [] } };
  expect(await listDeliveriesOf(client, id)).toHaveLength(1);
  expect(await listDeliveriesOf(stranger, id)).toEqual([]);
  expect(await listDeliveriesOf(nobody, id)).toEqual([]);
  expect(await listDeliveriesOf(client, "no id")).toEqual([]);
});
