import { Webhook } from "standardwebhooks";
import { expect } from "vitest";
import type { Ctx } from "@/lib/context";
import { hmacSha256 } from "@/lib/secrets/digest";
import { prepareDelivery } from "@/lib/testing/prepare-delivery";
import { allowPrivateWebhooks, type Received } from "@/lib/testing/receiver";
import { test } from "@/lib/testing/test";
import { resendDelivery } from "./resend";
import { rotateEndpointSecret } from "./rotate-secret";
import { sendOnce } from "./send-once";

allowPrivateWebhooks();

/** As a receiver does it, with the library. */
const verify = (secret: string, { body, headers }: Received) =>
  new Webhook(secret).verify(body, {
    "webhook-id": String(headers["webhook-id"]),
    "webhook-timestamp": String(headers["webhook-timestamp"]),
    "webhook-signature": String(headers["webhook-signature"]),
  });

const accepts = (secret: string, message: Received | undefined) => {
  try {
    return message !== undefined && verify(secret, message) !== undefined;
  } catch (error) {
    if (error instanceof Error && error.message === "No matching signature found") return false;
    throw error;
  }
};

const again = async (ctx: Ctx, id: string) => sendOnce(ctx, { tryId: await resendDelivery(ctx, id) });

test("libraries of both kinds verify the very bytes", async ({ ctx, made }) => {
  const { receiver, read, attempt, secret } = await prepareDelivery(ctx, made);
  await attempt();
  const [message] = receiver.received;
  if (!message) throw new Error("nothing came");
  expect(verify(secret, message)).toEqual(JSON.parse(message.body));
  expect(message.body).toBe(JSON.stringify(JSON.parse(message.body)));
  expect(message.headers).toMatchObject({
    "content-type": "application/json",
    "x-auth-client": made.apiKey,
    "vrf-auth-client": made.apiKey,
    "x-hmac-signature": hmacSha256(made.sharedSecret, message.body),
    "vrf-hmac-signature": hmacSha256(made.sharedSecret, message.body),
    "vrf-integration-id": made.integration.id,
    "webhook-id": (await read()).messageId,
    "proofdesk-sequence": "1",
  });
  expect(accepts(secret, { ...message, body: `${message.body} ` })).toBe(false);
});

test("after a rotation both secrets verify until the old one's time is over", async ({ ctx, made }) => {
  const { receiver, attempt, id, endpointId, secret: old } = await prepareDelivery(ctx, made);
  await attempt();
  const past = new Date(Date.now() - 60_000);
  const { secret, previousSecretUntil } = await rotateEndpointSecret(
    ctx,
    endpointId,
    { overlapSeconds: 120 },
    past,
  );
  expect(previousSecretUntil).toEqual(new Date(past.getTime() + 120_000));
  await again(ctx, id);
  const both = receiver.received.at(-1);
  expect(String(both?.headers["webhook-signature"]).split(" ")).toHaveLength(2);
  expect([old, secret].map((each) => accepts(each, both))).toEqual([true, true]);

  await expect(rotateEndpointSecret(ctx, endpointId, { overlapSeconds: 60 })).rejects.toThrow("overlapping");
  const cut = await rotateEndpointSecret(ctx, endpointId, { overlapSeconds: 0 });
  expect(cut.previousSecretUntil).toBeNull();
  await again(ctx, id);
  const newest = receiver.received.at(-1);
  expect([old, secret, cut.secret].map((each) => accepts(each, newest))).toEqual([false, false, true]);
});

test("an old secret whose time is over signs no more by itself", async ({ ctx, made }) => {
  const { receiver, attempt, endpointId, secret: old } = await prepareDelivery(ctx, made);
  const past = new Date(Date.now() - 120_000);
  const { secret } = await rotateEndpointSecret(ctx, endpointId, { overlapSeconds: 60 }, past);
  await attempt();
  expect([old, secret].map((each) => accepts(each, receiver.received[0]))).toEqual([false, true]);
});
