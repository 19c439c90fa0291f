import { eq } from "drizzle-orm";
import { expect, onTestFinished } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { webhookEndpoints } from "@/db/schema/webhooks";
import type { Ctx } from "@/lib/context";
import { provideEnv } from "@/lib/env";
import { createIntegration } from "@/lib/integrations/create";
import { jobOf, makeDue, prepareDelivery } from "@/lib/testing/prepare-delivery";
import { allowPrivateWebhooks } from "@/lib/testing/receiver";
import { test } from "@/lib/testing/test";
import { removeEndpoint, updateEndpoint } from "./change-endpoint";
import { addEndpoint, listEndpoints } from "./endpoints";
import { listDeliveriesOf } from "./list";
import { enableEndpoint, pauseEndpoint } from "./pause";

allowPrivateWebhooks();

const url = "https://hooks.example.com/";
const asUser = (ctx: Ctx): Ctx => ({
  ...ctx,
  actor: { kind: "user", id: crypto.randomUUID(), name: "Ada", role: "administrator" },
});

const auditOf = async ({ db }: Ctx, id: string) =>
  db.select().from(auditEntries).where(eq(auditEntries.targetId, id)).orderBy(auditEntries.id);

test("every change of an endpoint is in the audit log, and no secret is", async ({ ctx, made }) => {
  const user = asUser(ctx);
  const { id, secret } = await addEndpoint(user, made.integration, { url, types: ["event"] });
  await updateEndpoint(user, id, { url: `${url}2`, timeoutSeconds: 9, description: "Second" });
  await pauseEndpoint(user, id);
  await pauseEndpoint(user, id);
  await enableEndpoint(user, id);
  await removeEndpoint(user, id);
  const entries = await auditOf(ctx, id);
  expect(entries.map(({ action }) => action.replace("webhook_endpoint.", ""))).toEqual([
    ...["create", "update", "pause", "enable", "remove"],
  ]);
  expect(entries[1]).toMatchObject({
    actorName: "Ada",
    before: { url, timeoutSeconds: 5 },
    after: { url: `${url}2`, timeoutSeconds: 9 },
  });
  expect(JSON.stringify(entries)).not.toContain(secret);
});

test("the secret is shown once, and sealed where it lies", async ({ ctx, made }) => {
  const { id, secret } = await addEndpoint(ctx, made.integration, { url, types: ["event"] });
  expect(secret).toMatch(/^whsec_[\w+/]{32}$/);
  const [row] = await ctx.db.select().from(webhookEndpoints).where(eq(webhookEndpoints.id, id));
  expect(row?.secretEncrypted).toBeTruthy();
  expect(JSON.stringify(row)).not.toContain(secret.slice(6));
  const [listed] = await listEndpoints(ctx, made.integration);
  expect(listed).toMatchObject({ id, hasSecret: true, state: "active" });
  expect(JSON.stringify(listed)).not.toMatch(/ncrypted|whsec/);
});

test("live integrations are told over HTTPS and by a full name; test ones wherever they are", async ({
  ctx,
}) => {
  provideEnv({ ALLOW_PRIVATE_WEBHOOKS: "false" });
  onTestFinished(() => provideEnv({ ALLOW_PRIVATE_WEBHOOKS: "true" }));
  const add = async (environment: "test" | "live", target: string) => {
    const { integration } = await createIntegration(ctx, { name: "URL", environment });
    return (await addEndpoint(ctx, integration, { url: target, types: ["event"] })).url;
  };
  const loose = ["http://hooks.example.com/", "https://localhost/", "https://hook/", "https://8.8.8.8/"];
  for (const target of loose) {
    await expect(add("live", target)).rejects.toThrow(/must (begin with https|have a full host name)/);
    expect(await add("test", target)).toBe(target);
  }
  for (const target of ["https://hooks.example.com:8443/a?b=c", "https://bücher.example/"])
    expect(await add("live", target)).toBe(new URL(target).href);
  await expect(add("test", "ftp://hooks.example.com/")).rejects.toThrow();
});

test("another integration's endpoint does not exist", async ({ ctx, client, made }) => {
  const other = await createIntegration(ctx, { name: "Other", environment: "live" });
  const { id } = await addEndpoint(ctx, other.integration, { url, types: ["event"] });
  for (const change of [
    () => pauseEndpoint(client, id),
    () => enableEndpoint(client, id),
    () => removeEndpoint(client, id),
    () => updateEndpoint(client, id, { timeoutSeconds: 1 }),
    () => pauseEndpoint(client, "no id"),
  ])
    await expect(change()).rejects.toThrow("No such webhook endpoint.");
  expect(await listEndpoints(client, made.integration)).toEqual([]);
});

test("an endpoint that answers 410 is paused by the system, and gets what waited once it is enabled", async ({
  ctx,
  made,
}) => {
  const { receiver, endpointId, id, read, attempt } = await prepareDelivery(ctx, made, (response, _, count) =>
    response.writeHead(count === 1 ? 410 : 200).end(),
  );
  await attempt();
  const [endpoint] = await listEndpoints(ctx, made.integration);
  expect(endpoint).toMatchObject({ enabled: false, pauseReason: "gone", state: "gone", waiting: 1 });
  expect(endpoint?.pausedAt).toBeInstanceOf(Date);
  expect(await auditOf(ctx, endpointId)).toMatchObject([
    { actorKind: "system", action: "webhook_endpoint.pause", after: { reason: "gone" } },
  ]);
  await makeDue(ctx, id);
  await attempt();
  expect(receiver.received).toHaveLength(1);

  await enableEndpoint(ctx, endpointId);
  await makeDue(ctx, id);
  await attempt();
  expect(await read()).toMatchObject({ status: "delivered", tries: 2 });
});

test("what a removed endpoint was told stays readable, and it is told no more", async ({ ctx, made }) => {
  const { receiver, endpointId, verificationId, attempt } = await prepareDelivery(ctx, made);
  await removeEndpoint(ctx, endpointId);
  await attempt();
  expect(receiver.received).toHaveLength(0);
  expect(await listEndpoints(ctx, made.integration)).toEqual([]);
  expect(await listDeliveriesOf(ctx, verificationId)).toMatchObject([{ status: "failed", nextTryAt: null }]);
});

test("the list says how endpoints fared in the last day", async ({ ctx, made }) => {
  const { attempt, id, read } = await prepareDelivery(ctx, made, (response, _, count) =>
    response.writeHead(count === 1 ? 500 : 200).end(),
  );
  const summary = async (now?: Date) => (await listEndpoints(ctx, made.integration, now))[0];
  await attempt();
  expect(await summary()).toMatchObject({
    ...{ state: "retrying", failures: 1, waiting: 1, day: { delivered: 0, pending: 1, failed: 0 } },
    nextTryAt: await jobOf(ctx, id),
  });
  await makeDue(ctx, id);
  await attempt();
  expect(await summary()).toMatchObject({
    ...{ state: "active", failures: 0, waiting: 0, day: { delivered: 1, pending: 0, failed: 0 } },
    lastDeliveredAt: (await read()).settledAt,
    nextTryAt: null,
  });
  expect(await summary(new Date(Date.now() + 2 * 86_400_000))).toMatchObject({
    day: { delivered: 0, pending: 0, failed: 0 },
  });
});
