import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Webhook } from "standardwebhooks";
import { expect, onTestFinished, test } from "vitest";
import { type Ctx, inTransaction, systemContext } from "@/lib/context";
import { createIntegration } from "@/lib/integrations/create";
import type { Integration } from "@/lib/integrations/get";
import { hmacSha256 } from "@/lib/secrets/digest";
import { emptyQueue } from "@/lib/testing/empty-queue";
import { allowPrivateWebhooks, type Received, startReceiver } from "@/lib/testing/receiver";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { addEndpoint, listEndpoints } from "@/lib/webhooks/endpoints";
import { readFeed } from "@/lib/webhooks/feed";
import { enableEndpoint } from "@/lib/webhooks/pause";

// This test commits, and its workers are processes that are killed.

allowPrivateWebhooks();
emptyQueue();

const root = fileURLToPath(new URL("../..", import.meta.url));
const script = "import('@/lib/jobs/worker').then(({ runWorker }) => runWorker());";

const startWorker = () =>
  spawn(process.execPath, ["--import", "tsx", "--eval", script], {
    cwd: root,
    env: process.env,
    stdio: ["ignore", "ignore", "inherit"],
  });

async function kill(worker: ChildProcess) {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill("SIGKILL");
  await once(worker, "exit");
}

type Answer = NonNullable<Parameters<typeof startReceiver>[0]>;

/** How each endpoint behaves. All of them come to their senses in the end, so that everything must arrive. */
const behaviours: Record<string, Answer> = {
  quick: (response) => response.end("{}"),
  slow: (response) => setTimeout(() => response.end(), 400),
  flapping: (response, _, count) => response.writeHead(count % 3 === 1 ? 500 : 200).end(),
  failing: (response, _, count) => response.writeHead(count <= 4 ? 500 : 200).end(),
  redirecting: (response, _, count) =>
    response.writeHead(count <= 2 ? 302 : 200, { location: "/elsewhere" }).end(),
  gone: (response, _, count) => response.writeHead(count === 3 ? 410 : 200).end(),
  late: (response, _, count) => {
    setTimeout(() => response.end(), count <= 2 ? 1300 : 0);
  },
  silent: (response, _, count) => {
    if (count > 3) response.end();
  },
  resetting: (response, _, count) => (count <= 3 ? response.destroy() : response.end()),
};

async function listenWithAll(ctx: Ctx, integration: Integration) {
  const listening = Object.entries(behaviours).map(async ([name, answer]) => {
    const receiver = await startReceiver(answer);
    onTestFinished(receiver.stop);
    const { id, secret } = await addEndpoint(ctx, integration, {
      ...{ url: receiver.url, types: ["event", "decision"], description: name, timeoutSeconds: 1 },
    });
    return { id, name, secret, receiver };
  });
  return Promise.all(listening);
}

const decision = { verdict: "approved", reason: "document_and_face_checked" } as const;

/** Some changes are taken back: of those nobody may hear. */
async function change(ctx: Ctx, integration: Integration, isKept: boolean) {
  const { id } = await createVerification(ctx, integration, { vendorData: isKept ? "kept" : "taken back" });
  const work = inTransaction(ctx, async (ctx) => {
    await applyEvent(ctx, id, "start");
    if (!isKept) throw new Error("taken back");
  });
  if (!isKept) return expect(work).rejects.toThrow("taken back");
  await work;
  await sleep(Math.random() * 500);
  // In one transaction, for the engine looks at what is submitted, and would be the second to decide.
  await inTransaction(ctx, async (ctx) => {
    await applyEvent(ctx, id, "submit");
    await applyEvent(ctx, id, "approve", decision);
  });
}

const idOf = ({ headers }: Received) => String(headers["webhook-id"]);

test("whatever endpoints do and whoever is killed, everything arrives, signed and in order", async () => {
  const ctx = systemContext();
  const made = await createIntegration(ctx, { name: "Faults", environment: "live" });
  const { integration, sharedSecret } = made;
  const endpoints = await listenWithAll(ctx, integration);
  const workers = [startWorker(), startWorker()];
  onTestFinished(async () => {
    await Promise.all(workers.map(kill));
  });

  const changes = Array.from({ length: 10 }, async (_, index) => {
    await sleep(index * 500);
    await change(ctx, integration, index % 5 !== 4);
  });
  for (let round = 0; round < 4; round++) {
    await sleep(1200 + Math.random() * 1500);
    const victim = Math.floor(Math.random() * workers.length);
    const [killed] = workers.splice(victim, 1, startWorker());
    if (killed) await kill(killed);
  }
  await Promise.all(changes);

  const expected = 8 * 3;
  const arrived = (received: Received[]) => new Set(received.map(idOf)).size;
  const isAllThere = async () => {
    for (const { id, enabled } of await listEndpoints(ctx, integration))
      if (!enabled) await enableEndpoint(ctx, id);
    return endpoints.map(({ name, receiver }) => [name, arrived(receiver.received)]);
  };
  await expect
    .poll(isAllThere, { timeout: 120_000, interval: 500 })
    .toEqual(endpoints.map(({ name }) => [name, expected]));

  const { events } = await readFeed(ctx, integration, { after: 0, limit: 100 });
  const places = new Map(
    events.map(({ id, verificationId, sequence }) => [id, { verificationId, sequence }]),
  );
  expect(events).toHaveLength(expected);
  for (const { name, secret, receiver } of endpoints) {
    const first = new Map<string, number>();
    for (const message of receiver.received) {
      expect(message.url, "redirects are not followed").toBe("/hook");
      expect(message.headers["x-hmac-signature"]).toBe(hmacSha256(sharedSecret, message.body));
      new Webhook(secret).verify(message.body, message.headers as Record<string, string>);
      expect(message.body).not.toContain("taken back");
      const place = places.get(idOf(message));
      const newest = first.get(place?.verificationId ?? "") ?? 0;
      expect(place?.sequence, `${name}: nothing comes before what happened before it`).toBeLessThanOrEqual(
        newest + 1,
      );
      first.set(place?.verificationId ?? "", Math.max(newest, place?.sequence ?? 0));
    }
  }
});
