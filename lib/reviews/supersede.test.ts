import { eq } from "drizzle-orm";
import { expect, test as plain } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { verifications } from "@/db/schema/verifications";
import { type Ctx, systemContext } from "@/lib/context";
import { createIntegration } from "@/lib/integrations/create";
import { addCase, addReviewer } from "@/lib/testing/reviewing";
import { test } from "@/lib/testing/test";
import { applyEvent } from "@/lib/verifications/apply";
import { getCaptureState } from "@/lib/verifications/capture-state";
import { decideVerification } from "@/lib/verifications/decide";
import { getVerification, getVerificationDetails } from "@/lib/verifications/get";
import { findOutcomeMessage } from "@/lib/verifications/outcome";
import { dispatchEvent } from "@/lib/webhooks/dispatch";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { getDelivery } from "@/lib/webhooks/get";
import { listDeliveriesOf } from "@/lib/webhooks/list";
import { supersedeDecision } from "./supersede";

const approve = { outcome: "approved", reason: "document_and_face_checked" } as const;
const decline = { outcome: "declined", reason: "face_mismatch" } as const;
const because = (note: string) => ({ note });

test("a later decision takes the place of the one before; both stay, and clients are told again", async ({
  ctx,
  made,
}) => {
  const { integration } = made;
  await addEndpoint(ctx, integration, { url: "https://client.example/hook", types: ["decision"] });
  const rita = await addReviewer(ctx, "Rita");
  const id = await addCase(ctx, integration);
  await decideVerification(rita.own, id, approve);
  await supersedeDecision(rita.own, id, { ...decline, ...because("A second look") });
  await supersedeDecision(rita.own, id, { ...decline, reason: "known_fraud", ...because("Known by now") });

  const { verification, decisions, history } = await getVerificationDetails(ctx, id);
  expect(verification.status).toBe("declined");
  const [third, second, first] = decisions;
  expect(third).toMatchObject({ reason: "known_fraud", supersedes: second?.id, note: "Known by now" });
  expect([second?.supersedes, first?.supersedes]).toEqual([first?.id, null]);
  expect(history.slice(-3).map(({ type, decisionId }) => [type, decisionId])).toEqual([
    ["approve", first?.id],
    ["decline_after_all", second?.id],
    ["decline_after_all", third?.id],
  ]);
  expect((await findOutcomeMessage(ctx, integration, id))?.decision?.id).toBe(third?.id);

  for (const { sequence } of history) await dispatchEvent(ctx, { verificationId: id, sequence });
  const deliveries = await listDeliveriesOf(ctx, id);
  const bodies = await Promise.all(
    deliveries
      .toSorted((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0))
      .map(async (each) => JSON.parse((await getDelivery(ctx, each.id)).body).verification),
  );
  expect(bodies.map(({ status, code }) => [status, code])).toEqual([
    ["approved", 9001],
    ["declined", 9102],
    ["declined", 9102],
  ]);
  const times = bodies.map(({ decisionTime }) => decisionTime);
  expect(times).toEqual([first, second, third].map((each) => each?.createdAt.toISOString()));
  const entries = await ctx.db.select().from(auditEntries).where(eq(auditEntries.targetId, id));
  expect(entries.at(-1)).toMatchObject({ action: "verification.decline_after_all", actorName: "Rita" });
});

test("what was asked for again can be approved after all, until the end user begins", async ({
  ctx,
  made,
}) => {
  const rita = await addReviewer(ctx, "Rita");
  const askedAgain = async () => {
    const id = await addCase(ctx, made.integration);
    await decideVerification(ctx, id, { outcome: "resubmission_requested", reason: "poor_image_quality" });
    return id;
  };
  const [left, begun] = [await askedAgain(), await askedAgain()];
  expect((await getCaptureState(ctx, left)).phase).toBe("again");
  await supersedeDecision(rita.own, left, { ...approve, ...because("Readable enough") });
  expect(await getCaptureState(ctx, left)).toMatchObject({ phase: "finished", advice: null, retakes: null });
  await expect(applyEvent(ctx, left, "start")).rejects.toMatchObject({ code: "conflict" });
  await applyEvent(ctx, begun, "start");
  await expect(supersedeDecision(rita.own, begun, { ...approve, ...because("Too late") })).rejects.toThrow(
    "The end user has begun anew",
  );
});

test("it needs a decision to change, another outcome or reason, and to say why", async ({ ctx, made }) => {
  const rita = await addReviewer(ctx, "Rita");
  const id = await addCase(ctx, made.integration);
  const supersede = (own: Ctx, change: Parameters<typeof supersedeDecision>[2]) =>
    supersedeDecision(own, id, change);
  await expect(supersede(rita.own, { ...approve, ...because("Early") })).rejects.toMatchObject({
    code: "conflict",
  });
  await decideVerification(ctx, id, approve);
  for (const [change, code] of [
    [{ ...decline, note: "  " }, "invalid"],
    [{ ...decline, reason: approve.reason, note: "Mixed up" }, "invalid"],
    [{ ...approve, note: "The same again" }, "conflict"],
  ] as const)
    await expect(supersede(rita.own, change)).rejects.toMatchObject({ code });
  const change = { ...decline, ...because("A second look") };
  await expect(supersede(ctx, change)).rejects.toMatchObject({ code: "forbidden" });
  const elsewhere = { ...rita.own, scope: { integrationIds: [crypto.randomUUID()] } };
  await expect(supersede(elsewhere, change)).rejects.toMatchObject({ code: "not_found" });
  await ctx.db.update(verifications).set({ redactedAt: new Date() }).where(eq(verifications.id, id));
  await expect(supersede(rita.own, change)).rejects.toThrow("was taken out");
  await ctx.db
    .update(verifications)
    .set({ redactedAt: null, deletedAt: new Date() })
    .where(eq(verifications.id, id));
  await expect(supersede(rita.own, change)).rejects.toMatchObject({ code: "not_found" });
});

// This one commits: a race is between connections.
plain("of many who change a decision at once, each builds on the one before", async () => {
  const ctx = systemContext();
  const { integration } = await createIntegration(ctx, { name: "Superseded", environment: "live" });
  const rita = await addReviewer(ctx, "Rita");
  const id = await addCase(ctx, integration);
  await decideVerification(ctx, id, approve);
  const changes = [
    decline,
    { ...decline, reason: "known_fraud" },
    { ...decline, reason: "document_tampered" },
  ] as const;
  await Promise.all(
    changes.map((change) => supersedeDecision(rita.own, id, { ...change, ...because("At once") })),
  );
  const { decisions } = await getVerificationDetails(ctx, id);
  const superseded = decisions.flatMap(({ supersedes }) => supersedes ?? []);
  expect(superseded).toHaveLength(3);
  expect(new Set(superseded).size).toBe(3);
  expect((await getVerification(ctx, id)).status).toBe("declined");
});
