import { Webhook as StandardWebhook } from "standardwebhooks";
import { Webhook as SvixWebhook } from "svix";
import { describe, expect } from "vitest";
import type { Ctx } from "@/lib/context";
import type { createIntegration } from "@/lib/integrations/create";
import { allowPrivateWebhooks, type Received, startReceiver } from "@/lib/testing/receiver";
import { test } from "@/lib/testing/test";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { decideVerification } from "@/lib/verifications/decide";
import { deliver } from "@/lib/webhooks/deliver";
import { dispatchEvent } from "@/lib/webhooks/dispatch";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { requireDelivery } from "@/lib/webhooks/get";
import { listDeliveriesOf } from "@/lib/webhooks/list";
import { resendDelivery } from "@/lib/webhooks/resend";
import { rotateEndpointSecret } from "@/lib/webhooks/rotate-secret";
import { sendOnce } from "@/lib/webhooks/send-once";
import { sendTestEvent } from "@/lib/webhooks/send-test";

allowPrivateWebhooks();

type Made = Awaited<ReturnType<typeof createIntegration>>;

async function listen(
  { onTestFinished }: { onTestFinished: (stop: () => Promise<void>) => void },
  ctx: Ctx,
  made: Made,
) {
  const receiver = await startReceiver();
  onTestFinished(receiver.stop);
  const types = ["event", "decision", "full_auto"] as const;
  const endpoint = await addEndpoint(ctx, made.integration, {
    ...{ url: receiver.url, types: [...types], dialect: "vove" },
  });
  return { receiver, endpoint };
}

/** Tells all that has happened to a verification, in order. */
async function tellAll(ctx: Ctx, id: string) {
  await dispatchEvent(ctx, { verificationId: id, sequence: 1 });
  for (const delivery of (await listDeliveriesOf(ctx, id)).reverse())
    if (delivery.status === "pending") await deliver(ctx, { deliveryId: delivery.id });
}

const svixHeaders = ({ headers }: Received) => ({
  "svix-id": String(headers["svix-id"]),
  "svix-timestamp": String(headers["svix-timestamp"]),
  "svix-signature": String(headers["svix-signature"]),
});
const standardHeaders = ({ headers }: Received) => ({
  "webhook-id": String(headers["webhook-id"]),
  "webhook-timestamp": String(headers["webhook-timestamp"]),
  "webhook-signature": String(headers["webhook-signature"]),
});

/** Throws where npm's `svix` does not accept it. */
const svixVerifies = (secret: string, body: string, headers: Record<string, string>) =>
  expect(() => new SvixWebhook(secret).verify(body, headers));

describe("webhooks (vove.md A7)", () => {
  test("the body is flat, and npm's svix and standardwebhooks verify it", async ({
    ctx,
    made,
    onTestFinished,
  }) => {
    const { receiver, endpoint } = await listen({ onTestFinished }, ctx, made);
    const { id } = await createVerification(ctx, made.integration, { vendorData: "user-1" });
    await applyEvent(ctx, id, "start");
    await tellAll(ctx, id);
    const [message] = receiver.received;
    if (!message) throw new Error("nothing came");
    expect(message.body).toBe('{"status":"in_progress","refId":"user-1","userId":"user-1"}');
    expect(message.headers).toMatchObject({
      "content-type": "application/json",
      "svix-id": expect.stringMatching(/^msg_[0-9a-f]{32}$/),
    });
    const { secret } = endpoint;
    expect(secret).toMatch(/^whsec_/);
    const body = JSON.parse(message.body);
    svixVerifies(secret, message.body, svixHeaders(message)).not.toThrow();
    expect(new StandardWebhook(secret).verify(message.body, standardHeaders(message))).toEqual(body);
    // A library that looks for either family takes the vendor's own first.
    svixVerifies(secret, message.body, message.headers as Record<string, string>).not.toThrow();
    svixVerifies(secret, `${message.body} `, svixHeaders(message)).toThrow();

    const { secret: next } = await rotateEndpointSecret(ctx, endpoint.id, { overlapSeconds: 60 });
    const [delivery] = await listDeliveriesOf(ctx, id);
    await sendOnce(ctx, { tryId: await resendDelivery(ctx, delivery?.id ?? "") });
    const again = receiver.received[1];
    if (!again) throw new Error("nothing came again");
    expect(svixHeaders(again)["svix-id"]).toBe(svixHeaders(message)["svix-id"]);
    for (const each of [secret, next]) svixVerifies(each, again.body, svixHeaders(again)).not.toThrow();
  });

  test("A6: what the documentation has a word for is told, once each", async ({
    ctx,
    made,
    onTestFinished,
  }) => {
    const { receiver } = await listen({ onTestFinished }, ctx, made);
    const told = async (live: (id: string) => Promise<unknown>) => {
      const { id } = await createVerification(ctx, made.integration, { vendorData: crypto.randomUUID() });
      await live(id);
      const before = receiver.received.length;
      await tellAll(ctx, id);
      return receiver.received.slice(before).map(({ body }) => JSON.parse(body).status);
    };
    const submit = async (id: string) => {
      await applyEvent(ctx, id, "start");
      await applyEvent(ctx, id, "submit");
      await applyEvent(ctx, id, "escalate");
    };
    expect(
      await told(async (id) => {
        await submit(id);
        await decideVerification(ctx, id, { outcome: "approved", reason: "document_and_face_checked" });
      }),
    ).toEqual(["in_progress", "pending", "successful"]);
    expect(
      await told(async (id) => {
        await submit(id);
        await decideVerification(ctx, id, { outcome: "declined", reason: "face_mismatch" });
      }),
    ).toEqual(["in_progress", "pending", "suspected"]);
    expect(await told((id) => applyEvent(ctx, id, "expire"))).toEqual([]);
  });

  test("the same message goes to endpoints of two dialects in each one's words", async ({
    ctx,
    made,
    onTestFinished,
  }) => {
    const { receiver } = await listen({ onTestFinished }, ctx, made);
    const other = await startReceiver();
    onTestFinished(other.stop);
    await addEndpoint(ctx, made.integration, { url: other.url, types: ["event"] });
    const { id } = await createVerification(ctx, made.integration, {});
    await applyEvent(ctx, id, "start");
    await tellAll(ctx, id);
    expect(JSON.parse(receiver.received[0]?.body ?? "")).toMatchObject({ refId: id, status: "in_progress" });
    expect(JSON.parse(other.received[0]?.body ?? "")).toMatchObject({ id, action: "started" });
    expect(other.received[0]?.headers["webhook-id"]).toBe(receiver.received[0]?.headers["webhook-id"]);
    expect(other.received[0]?.headers).not.toHaveProperty("svix-id");
  });

  test("a test message is signed too; of what is never told there is none", async ({
    ctx,
    made,
    onTestFinished,
  }) => {
    const { receiver, endpoint } = await listen({ onTestFinished }, ctx, made);
    const deliveryId = await sendTestEvent(ctx, endpoint.id, "decision");
    expect(JSON.parse((await requireDelivery(ctx, deliveryId)).body)).toMatchObject({
      ...{ status: "successful", test: true },
    });
    expect(receiver.received).toEqual([]);
    await expect(sendTestEvent(ctx, endpoint.id, "full_auto")).rejects.toMatchObject({
      ...{ code: "invalid", message: "VOVE has no message of this kind." },
    });
  });
});
