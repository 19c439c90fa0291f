/**
 * How long a decision takes to be delivered, with 1, 100 and 1,000 endpoints of which one in ten never answers; as
 * times, and as ratios within one run: `npx tsx bench/delivery.ts`
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Ctx, inTransaction, systemContext } from "@/lib/context";
import { provideEnv } from "@/lib/env";
import { createIntegration } from "@/lib/integrations/create";
import type { Integration } from "@/lib/integrations/get";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { median, quantile, withScratchDatabase } from "./support/scratch";

const sizes = [1, 100, 1000];
const decisionsPerSecond = 15;
const seconds = 15;
const isDead = (index: number) => index % 10 === 9;

const root = fileURLToPath(new URL("..", import.meta.url));
const work = "import('@/lib/jobs/worker').then(({ runWorker }) => runWorker());";

/** Every endpoint in one server. The path says whether it answers; what came when is kept by verification. */
async function startReceivers() {
  const arrivals = new Map<string, number[]>();
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { verification } = JSON.parse(Buffer.concat(chunks).toString());
    if (request.url === "/dead") return;
    arrivals.set(verification.id, [...(arrivals.get(verification.id) ?? []), performance.now()]);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { arrivals, stop, urlOf: (dead: boolean) => `http://127.0.0.1:${port}/${dead ? "dead" : "live"}` };
}

type Receivers = Awaited<ReturnType<typeof startReceivers>>;

async function integrationWith(ctx: Ctx, urls: string[]): Promise<Integration> {
  const { integration } = await createIntegration(ctx, { name: "Bench", environment: "live" });
  for (const url of urls) await addEndpoint(ctx, integration, { url, types: ["decision"] });
  return integration;
}

/** Hands in and decides; gives when that was committed. */
async function decide(ctx: Ctx, id: string): Promise<number> {
  await inTransaction(ctx, async (ctx) => {
    await applyEvent(ctx, id, "submit");
    await applyEvent(ctx, id, "approve", { verdict: "approved", reason: "document_and_face_checked" });
  });
  return performance.now();
}

/** A steady stream of decisions to endpoints drawn by chance: milliseconds until each live one has its own. */
async function stream(ctx: Ctx, receivers: Receivers, size: number) {
  const owners = await inTransaction(ctx, async (ctx) => {
    const made: Integration[] = [];
    for (let index = 0; index < size; index++)
      made.push(await integrationWith(ctx, [receivers.urlOf(isDead(index))]));
    return made;
  });
  const told: { id: string; at: number }[] = [];
  for (let number = 0; number < decisionsPerSecond * seconds; number++) {
    const index = Math.floor(Math.random() * size);
    const owner = owners[index];
    if (!owner) continue;
    const { id } = await createVerification(ctx, owner, {});
    const at = await decide(ctx, id);
    if (!isDead(index)) told.push({ id, at });
    await sleep(1000 / decisionsPerSecond - 10);
  }
  return arrivalsOf(receivers, told);
}

async function arrivalsOf({ arrivals }: Receivers, told: { id: string; at: number }[]) {
  for (const { id } of told) while (!arrivals.has(id)) await sleep(20);
  return told.map(({ id, at }) => (arrivals.get(id)?.[0] ?? Number.NaN) - at);
}

/** One decision for all endpoints of one integration: milliseconds until each live one has it. */
async function fanOut(ctx: Ctx, receivers: Receivers, size: number) {
  const urls = Array.from({ length: size }, (_, index) => receivers.urlOf(isDead(index)));
  const owner = await inTransaction(ctx, (ctx) => integrationWith(ctx, urls));
  const { id } = await createVerification(ctx, owner, {});
  const at = await decide(ctx, id);
  const live = urls.filter((_, index) => !isDead(index)).length;
  while ((receivers.arrivals.get(id)?.length ?? 0) < live) await sleep(20);
  return (receivers.arrivals.get(id) ?? []).map((arrival) => arrival - at);
}

async function startWorker(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ["--import", "tsx", "--eval", work], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  await sleep(5000);
  return worker;
}

const shown = (times: number[]) =>
  `median ${median(times).toFixed(0)} ms, p99 ${quantile(times, 0.99).toFixed(0)} ms`;

await withScratchDatabase(async () => {
  provideEnv({ ALLOW_PRIVATE_WEBHOOKS: "true" });
  const ctx = systemContext();
  const receivers = await startReceivers();
  const worker = await startWorker();
  try {
    await stream(ctx, receivers, 1);
    let alone: number[] | undefined;
    console.log(`${decisionsPerSecond} decisions a second for ${seconds} s, one endpoint each`);
    for (const size of sizes) {
      const times = await stream(ctx, receivers, size);
      alone ??= times;
      const ratio = median(times) / median(alone);
      const dead = Array.from({ length: size }, (_, index) => index).filter(isDead).length;
      console.log(
        `${size} endpoints, ${dead} dead: ${shown(times)}, median ${ratio.toFixed(2)} × that of one`,
      );
    }
    console.log("one decision for all endpoints of an integration");
    for (const size of sizes) console.log(`${size} endpoints: ${shown(await fanOut(ctx, receivers, size))}`);
  } finally {
    worker.kill();
    await once(worker, "exit");
    receivers.stop();
  }
});
process.exit(0);
