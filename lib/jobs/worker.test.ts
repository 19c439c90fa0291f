import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { inArray } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { enqueue } from "@/db/queue";
import { verifications } from "@/db/schema/verifications";
import { systemContext } from "@/lib/context";
import { undoSeconds } from "@/lib/core/review/pending";
import { maxTimeoutSeconds } from "@/lib/core/webhook/endpoint";
import { webhookTypes } from "@/lib/core/webhook/webhook";
import { createIntegration } from "@/lib/integrations/create";
import { proposeDecision } from "@/lib/reviews/propose";
import { undoDecision } from "@/lib/reviews/undo";
import { emptyQueue } from "@/lib/testing/empty-queue";
import { allowPrivateWebhooks, type Received, startReceiver } from "@/lib/testing/receiver";
import { addCase, addReviewer } from "@/lib/testing/reviewing";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { getVerificationDetails } from "@/lib/verifications/get";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { listDeliveriesOf } from "@/lib/webhooks/list";
import { perEndpoint } from "@/lib/webhooks/places";
import { runWorker } from "./worker";

const underWay = "This try is still under way, or was cut off.";

// These tests commit: a worker sees nothing of a transaction that is rolled back.

allowPrivateWebhooks();
emptyQueue();

async function integrationWith(answer?: Parameters<typeof startReceiver>[0], timeoutSeconds = 2) {
  const ctx = systemContext();
  const receiver = await startReceiver(answer);
  onTestFinished(receiver.stop);
  const { integration } = await createIntegration(ctx, { name: "Worker test", environment: "live" });
  await addEndpoint(ctx, integration, { url: receiver.url, types: [...webhookTypes], timeoutSeconds });
  return { ctx, receiver, integration };
}

async function startWorker() {
  const { stop } = await runWorker();
  onTestFinished(stop);
  return stop;
}

const idOf = ({ body }: Received): string => {
  const { id, verification } = JSON.parse(body);
  return id ?? verification.id;
};

test("of many verifications that lapse under two workers, each lapses once and is told once", async () => {
  const { ctx, receiver, integration } = await integrationWith();
  const ids: string[] = [];
  for (let made = 0; made < 40; made++) {
    const { id } = await createVerification(ctx, integration, {});
    if (made % 2) await applyEvent(ctx, id, "start");
    ids.push(id);
  }
  await ctx.db
    .update(verifications)
    .set({ lapsesAt: new Date(Date.now() - 1000) })
    .where(inArray(verifications.id, ids));
  for (let job = 0; job < 6; job++) await enqueue(ctx.db, "verification.lapse", {});
  const stops = [await startWorker(), await startWorker()];

  const isConclusive = (message: Received) => message.body.includes('"code":9104');
  await expect.poll(() => receiver.received.filter(isConclusive).length).toBe(40);
  await Promise.all(stops.map((stop) => stop()));

  expect(new Set(receiver.received.filter(isConclusive).map(idOf))).toEqual(new Set(ids));
  for (const [made, id] of ids.entries()) {
    const { verification, history } = await getVerificationDetails(ctx, id);
    expect(verification.status).toBe(made % 2 ? "abandoned" : "expired");
    expect(history.filter(({ type }) => type === "expire" || type === "abandon")).toHaveLength(1);
  }
});

test("what is submitted is looked at by the engine", async () => {
  const { ctx, integration } = await integrationWith();
  const { id } = await createVerification(ctx, integration, {});
  await startWorker();
  await applyEvent(ctx, id, "submit");
  await expect.poll(async () => (await getVerificationDetails(ctx, id)).verification.status).toBe("review");
});

test("a reviewer's decision is sent, and its client told, once it can no longer be undone", async () => {
  const { ctx, receiver, integration } = await integrationWith();
  const [id, undone] = [await addCase(ctx, integration), await addCase(ctx, integration)];
  const { own } = await addReviewer(ctx, "Rita");
  await startWorker();
  const approve = { outcome: "approved", reason: "document_and_face_checked" } as const;
  // All but two of its seconds are over.
  const begin = new Date(Date.now() - (undoSeconds - 2) * 1000);
  await proposeDecision(own, undone, approve, begin);
  await undoDecision(own, undone);
  const { releasesAt } = await proposeDecision(own, id, approve, begin);
  const told = () => receiver.received.filter(({ body }) => body.includes('"code":9001')).map(idOf);
  await expect.poll(told).toEqual([id]);
  const [decision] = (await getVerificationDetails(ctx, id)).decisions;
  expect(decision?.createdAt.getTime()).toBeGreaterThanOrEqual(releasesAt.getTime());
  expect((await getVerificationDetails(ctx, undone)).verification.status).toBe("review");
});

/** It answers nothing, and is waited for as long as an endpoint can ask for. */
const deadIntegration = () => integrationWith(() => {}, maxTimeoutSeconds);

test("a dead endpoint does not hold up another's messages", async () => {
  const dead = await deadIntegration();
  const quick = await integrationWith();
  for (let made = 0; made < 30; made++) {
    const { id } = await createVerification(dead.ctx, dead.integration, {});
    await applyEvent(dead.ctx, id, "start");
  }
  await startWorker();
  await dead.receiver.until(perEndpoint);
  for (let made = 0; made < 10; made++) {
    const { id } = await createVerification(quick.ctx, quick.integration, {});
    await applyEvent(quick.ctx, id, "start");
  }
  await quick.receiver.until(10);
  expect(dead.receiver.received.length, "nobody has given up waiting for it").toBe(perEndpoint);
  await dead.receiver.stop();
});

test("nor do more dead endpoints than a worker has hands", async () => {
  const dead = await deadIntegration();
  const quick = await integrationWith();
  for (let added = 0; added < 39; added++)
    await addEndpoint(dead.ctx, dead.integration, {
      ...{ url: dead.receiver.url, types: ["event"], timeoutSeconds: maxTimeoutSeconds },
    });
  const { id } = await createVerification(dead.ctx, dead.integration, {});
  await applyEvent(dead.ctx, id, "start");
  await startWorker();
  await dead.receiver.until(40);
  const { id: quickId } = await createVerification(quick.ctx, quick.integration, {});
  await applyEvent(quick.ctx, quickId, "start");
  await quick.receiver.until(1);
  const tries = (await listDeliveriesOf(dead.ctx, id)).flatMap(({ log }) => log);
  expect(tries, "nobody has given up waiting for them").toHaveLength(40);
  for (const { error } of tries) expect(error).toBe(underWay);
  await dead.receiver.stop();
});

test("what a killed worker was doing is done by the next one within seconds", async () => {
  const { ctx, receiver, integration } = await integrationWith((response, _, count) => {
    if (count > 1) response.end();
  });
  const { id } = await createVerification(ctx, integration, {});
  const script = "import('@/lib/jobs/worker').then(({ runWorker }) => runWorker());";
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", "--eval", script], {
    cwd: root,
    env: process.env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  await applyEvent(ctx, id, "start");
  await receiver.until(1);
  child.kill("SIGKILL");
  await once(child, "exit");

  await startWorker();
  await receiver.until(2);
  await expect.poll(async () => (await listDeliveriesOf(ctx, id))[0]?.status).toBe("delivered");
  const [delivery] = await listDeliveriesOf(ctx, id);
  expect(delivery?.log).toMatchObject([
    { number: 2, responseStatus: 200, error: null },
    { number: 1, responseStatus: null, error: underWay },
  ]);
  expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body);
});

test("a worker that is stopped lets its jobs end", async () => {
  const { ctx, receiver, integration } = await integrationWith((response) => {
    setTimeout(() => response.end(), 1500);
  });
  const { id } = await createVerification(ctx, integration, {});
  const stop = await startWorker();
  await applyEvent(ctx, id, "start");
  await receiver.until(1);
  await stop();
  expect((await listDeliveriesOf(ctx, id))[0]?.status).toBe("delivered");
});
