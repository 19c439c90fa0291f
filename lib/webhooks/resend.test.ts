import { expect, onTestFinished } from "vitest";
import { jobOf, prepareDelivery } from "@/lib/testing/prepare-delivery";
import { allowPrivateWebhooks, startReceiver } from "@/lib/testing/receiver";
import { test } from "@/lib/testing/test";
import { listEndpoints } from "./endpoints";
import { pauseEndpoint } from "./pause";
import { resendDelivery, sendDeliveryTo } from "./resend";
import { sendOnce } from "./send-once";

allowPrivateWebhooks();

test("a resend has the same id and bytes and a new time, and goes to a paused endpoint too", async ({
  ctx,
  made,
}) => {
  const { receiver, read, attempt, id, endpointId } = await prepareDelivery(ctx, made);
  await attempt();
  await pauseEndpoint(ctx, endpointId);
  const tryId = await resendDelivery(ctx, id);
  expect(await read()).toMatchObject({ tries: 2, log: [{ id: tryId, cause: "manual", outcome: null }, {}] });
  await sendOnce(ctx, { tryId });
  await sendOnce(ctx, { tryId });

  const [first, second] = receiver.received;
  expect(receiver.received).toHaveLength(2);
  expect(second?.body).toBe(first?.body);
  expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
  expect(await read()).toMatchObject({
    status: "delivered",
    log: [
      { number: 2, cause: "manual", outcome: "2xx", url: receiver.url },
      { number: 1, cause: "automatic", outcome: "2xx" },
    ],
  });
});

test("a resend that fails leaves the plan and the endpoint as they were; one that arrives ends the plan", async ({
  ctx,
  made,
}) => {
  const { read, attempt, id } = await prepareDelivery(ctx, made, (response, _, count) =>
    response.writeHead(count < 3 ? 500 : 200).end(),
  );
  await attempt();
  const { nextTryAt } = await read();
  await sendOnce(ctx, { tryId: await resendDelivery(ctx, id) });
  expect(await read()).toMatchObject({ status: "pending", failures: 1, nextTryAt, tries: 2 });
  expect((await listEndpoints(ctx, made.integration))[0]).toMatchObject({ failures: 1 });
  expect(await jobOf(ctx, id)).toEqual(nextTryAt);

  await sendOnce(ctx, { tryId: await resendDelivery(ctx, id) });
  expect(await read()).toMatchObject({ status: "delivered", nextTryAt: null, tries: 3 });
  expect(await jobOf(ctx, id)).toBeUndefined();
  expect((await listEndpoints(ctx, made.integration))[0]).toMatchObject({ failures: 1 });
});

test("sent to another URL, a delivery is what it was", async ({ ctx, made }) => {
  const { receiver, read, id } = await prepareDelivery(ctx, made);
  const elsewhere = await startReceiver();
  onTestFinished(elsewhere.stop);
  await sendOnce(ctx, { tryId: await sendDeliveryTo(ctx, id, elsewhere.url) });
  expect(receiver.received).toHaveLength(0);
  expect(elsewhere.received).toHaveLength(1);
  expect(await read()).toMatchObject({
    status: "pending",
    log: [{ cause: "elsewhere", outcome: "2xx", url: elsewhere.url }],
  });
  await expect(sendDeliveryTo(ctx, id, "ftp://a.example/")).rejects.toThrow("must begin with");
});
