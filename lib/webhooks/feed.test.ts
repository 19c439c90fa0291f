import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Ctx, inTransaction, systemContext } from "@/lib/context";
import type { FeedEvent } from "@/lib/core/webhook/feed";
import { createIntegration } from "@/lib/integrations/create";
import type { Integration } from "@/lib/integrations/get";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { dispatchEvent } from "./dispatch";
import { readFeed } from "./feed";

// These tests commit: a feed is about what others see.

const ctx = systemContext();
const verificationsOf = 24;

/** Starts and submits a verification; each message is committed some time after it was written. */
async function happen(integration: Integration) {
  const { id } = await createVerification(ctx, integration, {});
  for (const [index, event] of (["start", "submit", "decline"] as const).entries()) {
    const decision = { verdict: "declined", reason: "document_tampered" } as const;
    await applyEvent(ctx, id, event, event === "decline" ? decision : undefined);
    await inTransaction(ctx, async (ctx) => {
      await dispatchEvent(ctx, { verificationId: id, sequence: index + 2 });
      await sleep(Math.random() * 60);
    });
  }
}

/** A message that was written, and is never committed. */
async function fail(integration: Integration) {
  const work = inTransaction(ctx, async (ctx) => {
    const { id } = await createVerification(ctx, integration, { vendorData: "rolled back" });
    await applyEvent(ctx, id, "start");
    await dispatchEvent(ctx, { verificationId: id, sequence: 2 });
    await sleep(Math.random() * 60);
    throw new Error("rolled back");
  });
  await expect(work).rejects.toThrow("rolled back");
}

/** Follows the feed as a client does, until told to stop and nothing is left. */
async function follow(ctx: Ctx, integration: Integration, isOver: () => boolean) {
  const read: FeedEvent[] = [];
  for (;;) {
    const over = isOver();
    const after = read.at(-1)?.position ?? 0;
    const { events, hasMore } = await readFeed(ctx, integration, {
      after,
      limit: 1 + Math.floor(Math.random() * 4),
    });
    read.push(...events);
    if (over && !hasMore) return read;
    await sleep(Math.random() * 5);
  }
}

test("whoever follows while many write at once reads everything once, in one order, without a gap", async () => {
  const { integration } = await createIntegration(ctx, { name: "Feed", environment: "live" });
  let isOver = false;
  const readers = Array.from({ length: 3 }, () => follow(ctx, integration, () => isOver));
  await Promise.all(
    Array.from({ length: verificationsOf }, (_, index) =>
      index % 6 === 5 ? fail(integration) : happen(integration),
    ),
  );
  isOver = true;
  const [first = [], ...others] = await Promise.all(readers);

  const expected = verificationsOf * (5 / 6) * 3;
  expect(first.map(({ position }) => position)).toEqual(Array.from({ length: expected }, (_, at) => at + 1));
  for (const other of others) expect(other).toEqual(first);
  expect(new Set(first.map(({ id }) => id)).size).toBe(expected);
  const verificationIds = new Set(first.map(({ verificationId }) => verificationId));
  expect(verificationIds.size).toBe(verificationsOf * (5 / 6));
  for (const id of verificationIds) {
    const own = first.filter(({ verificationId }) => verificationId === id);
    expect(own.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  }
  expect(JSON.stringify(first)).not.toContain("rolled back");
});

test("a message that is committed late comes late, and is not missed", async () => {
  const { integration } = await createIntegration(ctx, { name: "Feed", environment: "live" });
  const read = (after: number) => readFeed(ctx, integration, { after, limit: 10 });
  const early = await createVerification(ctx, integration, {});
  const late = await createVerification(ctx, integration, {});
  for (const { id } of [early, late]) await applyEvent(ctx, id, "start");

  let commit = () => {};
  const isTime = new Promise<void>((resolve) => {
    commit = resolve;
  });
  const slow = inTransaction(ctx, async (ctx) => {
    await dispatchEvent(ctx, { verificationId: late.id, sequence: 2 });
    await isTime;
  });
  await sleep(100);
  await dispatchEvent(ctx, { verificationId: early.id, sequence: 2 });
  const before = await read(0);
  commit();
  await slow;
  const afterwards = await read(before.events.at(-1)?.position ?? 0);
  expect(before.events.map(({ verificationId }) => verificationId)).toEqual([early.id]);
  expect(afterwards.events.map(({ verificationId }) => verificationId)).toEqual([late.id]);
});
