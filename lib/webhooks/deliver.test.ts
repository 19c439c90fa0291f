import { eq } from "drizzle-orm";
import { expect, onTestFinished } from "vitest";
import { deliveries } from "@/db/schema/webhooks";
import { provideEnv } from "@/lib/env";
import { addCredential } from "@/lib/integrations/credentials";
import { hmacSha256 } from "@/lib/secrets/digest";
import { jobOf, makeDue, prepareDelivery } from "@/lib/testing/prepare-delivery";
import { allowPrivateWebhooks } from "@/lib/testing/receiver";
import { test } from "@/lib/testing/test";

allowPrivateWebhooks();

test("a message arrives with its exact body, signed, and is then done with", async ({ ctx, made }) => {
  const { receiver, read, attempt } = await prepareDelivery(ctx, made);
  await attempt();
  await attempt();

  const { body, status, tries, settledAt, nextTryAt, log } = await read();
  expect(receiver.received).toHaveLength(1);
  expect(receiver.received[0]).toMatchObject({
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-auth-client": made.apiKey,
      "x-hmac-signature": hmacSha256(made.sharedSecret, body),
      "vrf-integration-id": made.integration.id,
    },
  });
  expect({ status, tries, nextTryAt }).toEqual({ status: "delivered", tries: 1, nextTryAt: null });
  expect(settledAt).toBeInstanceOf(Date);
  expect(log).toMatchObject([{ number: 1, responseStatus: 200, responseBody: "{}", error: null }]);
  expect(JSON.stringify(log)).not.toContain(made.sharedSecret);
});

test("every try is signed with the newest secret", async ({ ctx, made }) => {
  const { receiver, read, attempt, id } = await prepareDelivery(ctx, made, (response) =>
    response.writeHead(500).end(),
  );
  await attempt();
  const identifier = crypto.randomUUID();
  await addCredential(ctx, made.integration.id, {
    kind: "shared_secret",
    label: "2",
    identifier,
    secret: "new",
  });
  await makeDue(ctx, id);
  await attempt();
  const { body } = await read();
  expect(receiver.received.map(({ headers }) => headers["x-hmac-signature"])).toEqual([
    hmacSha256(made.sharedSecret, body),
    hmacSha256("new", body),
  ]);
});

for (const code of [302, 400, 404, 500, 503])
  test(`${code} is a failure, and the message is tried again with the same bytes`, async ({ ctx, made }) => {
    const { receiver, read, attempt, id } = await prepareDelivery(ctx, made, (response, _, count) =>
      response.writeHead(count === 1 ? code : 204, { location: "/elsewhere" }).end(),
    );
    const begun = Date.now();
    await attempt();
    const ended = Date.now();
    const first = await read();
    expect(first).toMatchObject({ status: "pending", tries: 1, log: [{ responseStatus: code }] });
    expect(first.nextTryAt?.getTime()).toBeGreaterThan(begun + 4000);
    expect(first.nextTryAt?.getTime()).toBeLessThanOrEqual(ended + 5500);
    expect(await jobOf(ctx, id)).toEqual(first.nextTryAt);

    await makeDue(ctx, id);
    await attempt();
    expect(await read()).toMatchObject({ status: "delivered", tries: 2 });
    expect(receiver.received.map(({ body }) => body)).toEqual([first.body, first.body]);
  });

test("Retry-After is honoured", async ({ ctx, made }) => {
  const { read, attempt } = await prepareDelivery(ctx, made, (response) =>
    response.writeHead(429, { "retry-after": "600" }).end(),
  );
  const begun = Date.now();
  await attempt();
  const ended = Date.now();
  const { nextTryAt } = await read();
  expect(nextTryAt?.getTime()).toBeGreaterThanOrEqual(begun + 600_000);
  expect(nextTryAt?.getTime()).toBeLessThanOrEqual(ended + 600_000);
});

test("after seven days of failures it is given up", async ({ ctx, made }) => {
  const { read, attempt, id } = await prepareDelivery(ctx, made, (response) => response.writeHead(500).end());
  await ctx.db.update(deliveries).set({ tries: 171, failures: 171 }).where(eq(deliveries.id, id));
  await attempt();
  expect(await read()).toMatchObject({ status: "failed", tries: 172, nextTryAt: null });
});

test("a private address is refused where private addresses are not allowed", async ({ ctx, made }) => {
  const { receiver, read, attempt } = await prepareDelivery(ctx, made);
  provideEnv({ ALLOW_PRIVATE_WEBHOOKS: "false" });
  onTestFinished(() => provideEnv({ ALLOW_PRIVATE_WEBHOOKS: "true" }));
  await attempt();
  expect(receiver.received).toHaveLength(0);
  expect(await read()).toMatchObject({
    status: "pending",
    log: [{ responseStatus: null, error: "The host name leads to an address that webhooks must not reach." }],
  });
});
