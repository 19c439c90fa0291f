import { expect } from "vitest";
import { webhookTypes } from "@/lib/core/webhook/webhook";
import { prepareDelivery } from "@/lib/testing/prepare-delivery";
import { allowPrivateWebhooks } from "@/lib/testing/receiver";
import { test } from "@/lib/testing/test";
import { readFeed } from "./feed";
import { getDelivery } from "./get";
import { sendOnce } from "./send-once";
import { sendTestEvent } from "./send-test";

allowPrivateWebhooks();

test("a test event of every type says so, is tried once, and is no part of the feed", async ({
  ctx,
  made,
}) => {
  const { receiver, endpointId } = await prepareDelivery(ctx, made, (response) =>
    response.writeHead(500).end(),
  );
  for (const type of webhookTypes) {
    const id = await sendTestEvent(ctx, endpointId, type);
    const { log } = await getDelivery(ctx, id);
    await sendOnce(ctx, { tryId: log[0]?.id ?? "" });
    const message = receiver.received.at(-1);
    expect(message?.headers["proofdesk-test"]).toBe("true");
    expect(JSON.parse(message?.body ?? "")).toMatchObject({ test: true });
    expect(message?.body).toContain("TEST EVENT");
    expect(await getDelivery(ctx, id)).toMatchObject({
      ...{ type, isTest: true, status: "failed", tries: 1, verificationId: null, nextTryAt: null },
      diagnosis: expect.stringMatching(/^500 from your server/),
      log: [{ cause: "test", outcome: "5xx" }],
    });
  }
  const { events } = await readFeed(ctx, made.integration, { after: 0, limit: 100 });
  expect(events).toHaveLength(1);
});
