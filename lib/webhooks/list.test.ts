import { expect } from "vitest";
import { createIntegration } from "@/lib/integrations/create";
import { failOnce } from "@/lib/testing/fail-once";
import { allowPrivateWebhooks } from "@/lib/testing/receiver";
import { test } from "@/lib/testing/test";
import { getDelivery } from "./get";
import { listDeliveries } from "./list";
import { resendDelivery } from "./resend";

allowPrivateWebhooks();

test("the log is filtered, and read page by page without loss or repetition", async ({
  ctx,
  client,
  made,
}) => {
  const { endpoint } = await failOnce(ctx, made, 2);
  const all = await listDeliveries(client, { filter: {}, limit: 100 });
  expect(all.deliveries).toHaveLength(4);
  const read: string[] = [];
  let page = await listDeliveries(client, { filter: {}, limit: 3 });
  for (; ; page = await listDeliveries(client, { filter: {}, limit: 3, after: page.next })) {
    read.push(...page.deliveries.map(({ id }) => id));
    if (!page.next) break;
  }
  expect(read).toEqual(all.deliveries.map(({ id }) => id));

  const count = async (filter: Parameters<typeof listDeliveries>[1]["filter"]) =>
    (await listDeliveries(client, { filter, limit: 100 })).deliveries.length;
  const [some] = all.deliveries;
  expect(some).toMatchObject({ last: { outcome: "5xx", responseStatus: 500 }, status: "pending" });
  expect(await count({ endpointId: endpoint.id, outcomes: ["5xx", "timeout"], status: "pending" })).toBe(4);
  expect(await count({ outcomes: ["2xx"] })).toBe(0);
  expect(await count({ topic: "started", type: "event" })).toBe(2);
  expect(await count({ type: "decision" })).toBe(0);
  expect(await count({ verificationId: some?.verification?.id })).toBe(2);
  expect(await count({ verificationId: "no id" })).toBe(0);
  expect(await count({ from: new Date(Date.now() + 60_000) })).toBe(0);
  expect(await count({ to: new Date(Date.now() + 60_000), from: new Date(Date.now() - 60_000) })).toBe(4);

  const other = await createIntegration(ctx, { name: "Other", environment: "live" });
  const stranger = { ...client, scope: { integrationIds: [other.integration.id] } };
  expect((await listDeliveries(stranger, { filter: {}, limit: 9 })).deliveries).toEqual([]);
  for (const verb of [getDelivery, resendDelivery])
    await expect(verb(stranger, some?.id ?? "")).rejects.toThrow("No such webhook delivery.");
});
