import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { verifications } from "@/db/schema/verifications";
import type { Ctx } from "@/lib/context";
import { nextStatus, verificationEvents } from "@/lib/core/verification/machine";
import { verificationStatuses } from "@/lib/core/verification/status";
import type { Integration } from "@/lib/integrations/get";
import { test } from "@/lib/testing/test";
import { applyEvent } from "./apply";
import { createVerification } from "./create";
import { decideVerification } from "./decide";
import { getVerification, getVerificationDetails } from "./get";
import { lapseVerifications } from "./lapse";
import { countVerifications } from "./list";

const submitted = async (ctx: Ctx, integration: Integration) => {
  const { id } = await createVerification(ctx, integration, { firstName: "Ada" });
  await applyEvent(ctx, id, "start");
  await applyEvent(ctx, id, "submit");
  return id;
};

describe("apply", () => {
  for (const status of verificationStatuses)
    test(`makes the moves of the table from ${status}, and no other`, async ({ ctx, made }) => {
      for (const event of verificationEvents) {
        const { id } = await createVerification(ctx, made.integration, {});
        await ctx.db.update(verifications).set({ status }).where(eq(verifications.id, id));
        const to = nextStatus(status, event);
        if (to) expect((await applyEvent(ctx, id, event)).verification.status).toBe(to);
        else await expect(applyEvent(ctx, id, event)).rejects.toMatchObject({ code: "conflict" });
        expect((await getVerification(ctx, id)).status).toBe(to ?? status);
      }
    });

  test("tells the history without a gap, ending in the status", async ({ ctx, made }) => {
    const id = await submitted(ctx, made.integration);
    await decideVerification(ctx, id, { outcome: "resubmission_requested", reason: "poor_image_quality" });
    await applyEvent(ctx, id, "start");
    const { history, verification, attempts } = await getVerificationDetails(ctx, id);
    expect(history.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(history.map(({ type }) => type)).toEqual(["create", "start", "submit", "resubmit", "start"]);
    expect(history.at(-1)?.status).toBe(verification.status);
    expect(attempts.map(({ number, status }) => [number, status])).toEqual([
      [2, "started"],
      [1, "resubmission_requested"],
    ]);
  });

  test("does not exist for another integration's client", async ({ ctx, made, client }) => {
    const { id } = await createVerification(ctx, made.integration, {});
    const stranger: Ctx = { ...client, scope: { integrationIds: [crypto.randomUUID()] } };
    await expect(applyEvent(stranger, id, "start")).rejects.toMatchObject({ code: "not_found" });
    expect((await applyEvent(client, id, "start")).verification.status).toBe("started");
  });
});

describe("decide", () => {
  test("wants a reason that goes with the decision", async ({ ctx, made }) => {
    const id = await submitted(ctx, made.integration);
    await expect(
      decideVerification(ctx, id, { outcome: "approved", reason: "known_fraud" }),
    ).rejects.toMatchObject({ code: "invalid" });
    expect((await getVerification(ctx, id)).status).toBe("submitted");
  });

  test("tells whoever comes second who was first", async ({ ctx, made }) => {
    const id = await submitted(ctx, made.integration);
    const jane: Ctx = {
      ...ctx,
      actor: { kind: "user", id: crypto.randomUUID(), name: "Jane", role: "reviewer" },
    };
    await decideVerification(jane, id, { outcome: "approved", reason: "document_and_face_checked" });
    await expect(decideVerification(ctx, id, { outcome: "declined", reason: "known_fraud" })).rejects.toThrow(
      "Jane has already approved this verification.",
    );
  });
});

test("time expires what was never opened and abandons what was never finished", async ({ ctx, made }) => {
  const { integration } = made;
  const untouched = await createVerification(ctx, integration, {});
  const opened = await createVerification(ctx, integration, {});
  await applyEvent(ctx, opened.id, "start");
  const sentBack = await submitted(ctx, integration);
  await decideVerification(ctx, sentBack, { outcome: "resubmission_requested", reason: "selfie_missing" });
  const waiting = await submitted(ctx, integration);

  await lapseVerifications(ctx, new Date(Date.now() + 6.9 * 86_400_000));
  expect((await countVerifications(ctx, { integrationIds: [integration.id] })).expired.total).toBe(0);

  await lapseVerifications(ctx, new Date(Date.now() + 7.1 * 86_400_000));
  const statuses = await Promise.all(
    [untouched.id, opened.id, sentBack, waiting].map(async (id) => (await getVerification(ctx, id)).status),
  );
  expect(statuses).toEqual(["expired", "abandoned", "abandoned", "submitted"]);
  const exactly = (total: number) => ({ total, isExact: true });
  expect(await countVerifications(ctx, { integrationIds: [integration.id] })).toMatchObject({
    all: exactly(4),
    expired: exactly(1),
    abandoned: exactly(2),
    submitted: exactly(1),
    created: exactly(0),
  });
});

test("a paused integration gets no new verifications", async ({ ctx, made }) => {
  const paused = { ...made.integration, pausedAt: new Date() };
  await expect(createVerification(ctx, paused, {})).rejects.toMatchObject({ code: "conflict" });
});
