import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { deleteUserStatusesOf } from "@/db/queries/reviews-redaction";
import { auditEntries } from "@/db/schema/audit";
import type { Ctx } from "@/lib/context";
import { codeOfStatus } from "@/lib/core/review/user-status";
import { webhookTypes } from "@/lib/core/webhook/webhook";
import { createIntegration } from "@/lib/integrations/create";
import { addCase, addReviewer } from "@/lib/testing/reviewing";
import { test } from "@/lib/testing/test";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { decideVerification } from "@/lib/verifications/decide";
import { getVerificationDetails } from "@/lib/verifications/get";
import { dispatchEvent } from "@/lib/webhooks/dispatch";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { getDelivery } from "@/lib/webhooks/get";
import { listDeliveriesOf } from "@/lib/webhooks/list";
import { listStatusChoices, listUserStatuses } from "./list-user-statuses";
import { setUserStatus } from "./set-user-status";

const url = "https://client.example/hook";

async function dispatchAll(ctx: Ctx, id: string) {
  const { history } = await getVerificationDetails(ctx, id);
  for (const { sequence } of history) await dispatchEvent(ctx, { verificationId: id, sequence });
  const deliveries = await listDeliveriesOf(ctx, id);
  return deliveries.toSorted((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0));
}

test("an attempt is given statuses of the company's own, and its clients are told once of each", async ({
  ctx,
  made,
}) => {
  const { integration } = made;
  await addEndpoint(ctx, integration, { url, types: [...webhookTypes] });
  await addEndpoint(ctx, integration, { url, types: ["decision"] });
  await addEndpoint(ctx, integration, { url, types: ["event", "decision"], dialect: "vove" });
  const rita = await addReviewer(ctx, "Rita");
  const id = await addCase(ctx, integration, { vendorData: "ref-1" });
  const first = await setUserStatus(rita.own, id, { status: " Suspicious attempt ", reason: "Called twice" });
  const second = await setUserStatus(rita.own, id, { status: "Watch", reason: " " });
  expect(first).toMatchObject({ status: "Suspicious attempt", reason: "Called twice", reasonCode: null });
  expect(first.statusCode).toBe("custom_status_for_suspicious_attempt");
  expect(await listUserStatuses(rita.own, id)).toEqual([first, second]);

  await dispatchAll(ctx, id);
  const told = (await dispatchAll(ctx, id)).filter(({ type }) => type === "user_status");
  const bodies = await Promise.all(
    told.map(async (each) => JSON.parse((await getDelivery(ctx, each.id)).body)),
  );
  expect(told.map(({ topic, dialect }) => [topic, dialect])).toEqual(
    Array(2).fill(["user_status", "veriff"]),
  );
  expect(bodies[0]).toMatchObject({
    ...{ eventType: "user-status.created", sessionId: id, vendorData: "ref-1", attemptId: first.attemptId },
    time: first.createdAt.toISOString(),
  });
  expect(bodies[0].data.verification).toEqual({
    id,
    userDefinedData: {
      ...{ status: "Suspicious attempt", statusCode: first.statusCode },
      ...{ reason: "Called twice", reasonCode: null, createdAt: first.createdAt.toISOString() },
    },
  });
  expect(bodies[1].data.verification.userDefinedData).toMatchObject({ status: "Watch", reason: null });
});

test("it is told at once, while a request to submit again is still held back", async ({ ctx, made }) => {
  await addEndpoint(ctx, made.integration, { url, types: [...webhookTypes] });
  const rita = await addReviewer(ctx, "Rita");
  const { id } = await createVerification(ctx, made.integration, {});
  const applicant: Ctx = { ...ctx, actor: { kind: "applicant", id, name: "End user" } };
  for (const event of ["start", "submit"] as const) await applyEvent(applicant, id, event);
  await decideVerification(ctx, id, { outcome: "resubmission_requested", reason: "poor_image_quality" });
  await setUserStatus(rita.own, id, { status: "Watch" });
  const topics = (await dispatchAll(ctx, id)).map(({ topic }) => topic);
  expect(topics).toEqual(["started", "submitted", "user_status"]);
});

test("its words are nowhere but with it: neither in the timeline nor in the audit log", async ({
  ctx,
  made,
}) => {
  const rita = await addReviewer(ctx, "Rita");
  const id = await addCase(ctx, made.integration);
  await setUserStatus(rita.own, id, { status: "Zebra", reason: "Giraffe" });
  const { history } = await getVerificationDetails(ctx, id);
  expect(history.at(-1)).toMatchObject({ type: "set_user_status", status: "review", actorName: "Rita" });
  const entries = await ctx.db.select().from(auditEntries).where(eq(auditEntries.targetId, id));
  expect(entries.at(-1)).toMatchObject({ action: "verification.set_user_status", actorName: "Rita" });
  expect(JSON.stringify([history, entries])).not.toMatch(/zebra|giraffe/i);
  await addEndpoint(ctx, made.integration, { url, types: [...webhookTypes] });
  await deleteUserStatusesOf(ctx.db, id);
  expect(await listUserStatuses(rita.own, id)).toEqual([]);
  expect((await dispatchAll(ctx, id)).map(({ topic }) => topic)).not.toContain("user_status");
});

test("what was chosen before is offered again at the same integration, most used first", async ({
  ctx,
  made,
}) => {
  const rita = await addReviewer(ctx, "Rita");
  const other = await createIntegration(ctx, { name: "Another", environment: "live" });
  const id = await addCase(ctx, made.integration);
  for (const [status, reason] of [
    ["Rare", "b"],
    ["Usual", "a"],
    ["Usual", null],
  ] as const)
    await setUserStatus(rita.own, id, { status, reason });
  expect(await listStatusChoices(rita.own, made.integration.id)).toEqual({
    ...{ statuses: ["Usual", "Rare"], reasons: ["a", "b"] },
  });
  expect(await listStatusChoices(rita.own, other.integration.id)).toEqual({ statuses: [], reasons: [] });
});

test("an attempt of another verification does not exist, and a status has words", async ({ ctx, made }) => {
  const rita = await addReviewer(ctx, "Rita");
  const [id, other] = [await addCase(ctx, made.integration), await addCase(ctx, made.integration)];
  const { attempts } = await getVerificationDetails(ctx, other);
  const attemptId = attempts[0]?.id;
  await expect(setUserStatus(rita.own, id, { attemptId, status: "Watch" })).rejects.toMatchObject({
    code: "not_found",
  });
  for (const status of ["", "  ", "x".repeat(101)])
    await expect(setUserStatus(rita.own, id, { status })).rejects.toMatchObject({ code: "invalid" });
  expect(await listUserStatuses(rita.own, id)).toEqual([]);
});

test("a code is the same for the same words, and there is one in every script", () => {
  expect(["Suspicious attempt", "  suspicious-ATTEMPT!", "Süspicious attempt"].map(codeOfStatus)).toEqual(
    Array(3).fill("custom_status_for_suspicious_attempt"),
  );
  const words = ["Подозрительно", "可疑", "مشبوه", "!?", "🦓"];
  for (const status of words) expect(codeOfStatus(status)).toMatch(/^custom_status_for_[a-z0-9_]+$/);
  expect(new Set(words.map(codeOfStatus)).size).toBe(words.length);
});
