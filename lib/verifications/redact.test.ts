import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { upsertCustomer } from "@/db/queries/customers";
import { auditEntries } from "@/db/schema/audit";
import { customers } from "@/db/schema/customers";
import type { Ctx } from "@/lib/context";
import { consentVersion } from "@/lib/core/capture/state";
import { env } from "@/lib/env";
import { answerOnce } from "@/lib/integrations/answer-once";
import type { createIntegration } from "@/lib/integrations/create";
import { runJob } from "@/lib/jobs/registry";
import { addNote } from "@/lib/reviews/notes";
import { setUserStatus } from "@/lib/reviews/set-user-status";
import { filesThatSay, tablesThatSay } from "@/lib/testing/find-text";
import { passportPicture, selfiePicture } from "@/lib/testing/pictures";
import { allowPrivateWebhooks, startReceiver } from "@/lib/testing/receiver";
import { addReviewer } from "@/lib/testing/reviewing";
import { test } from "@/lib/testing/test";
import { deliver } from "@/lib/webhooks/deliver";
import { dispatchEvent } from "@/lib/webhooks/dispatch";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { readFeed } from "@/lib/webhooks/feed";
import { getDelivery } from "@/lib/webhooks/get";
import { listDeliveriesOf } from "@/lib/webhooks/list";
import { resendDelivery } from "@/lib/webhooks/resend";
import { giveConsent } from "./answer";
import { addCapturePicture, chooseCaptureDocument, submitCapture } from "./applicant";
import { applyEvent } from "./apply";
import { createVerification } from "./create";
import { decideVerification } from "./decide";
import { getVerification, getVerificationDetails } from "./get";
import { countVerifications } from "./list";
import { issueOneTimeToken } from "./one-time-token";
import { finishRedaction, redactVerification } from "./redact";
import { reportDevice } from "./report-device";
import { openUpload } from "./upload";

allowPrivateWebhooks();

const ip = "198.51.100.77";
const approve = { outcome: "approved", reason: "document_and_face_checked" } as const;
type Made = Awaited<ReturnType<typeof createIntegration>>;

/** A verification that has been through everything, and says `word` wherever somebody may say something. */
async function live(ctx: Ctx, { integration }: Made, word: string, receiver: string) {
  const client: Ctx = { ...ctx, actor: { kind: "api_key", id: "key", name: "Backend" } };
  const described = { integrationId: integration.id, reference: word, firstName: word, lastName: word };
  const customer = await upsertCustomer(ctx.db, { ...described, person: { email: word } }, new Date());
  await addEndpoint(ctx, integration, { url: receiver, types: ["event", "decision", "user_status"] });
  const given = {
    ...{ firstName: `Ada ${word}`, lastName: word, vendorData: word, documentNumber: word },
    person: { fullName: word, idNumber: word, email: word, phoneNumber: word, fullAddress: word },
    document: { idCardType: word, firstIssue: word },
    ...{ callbackUrl: `https://example.com/${word}`, callbackParameters: { word }, clientDetails: { word } },
    ...{ customerId: customer.id, documentType: null },
  };
  const answered = await answerOnce(
    client,
    integration,
    { key: word, request: Buffer.from(word) },
    async (ctx) => {
      const { id } = await createVerification(ctx, integration, given);
      return { verificationId: id, body: word };
    },
  );
  expect(answered).not.toBe("mismatch");
  const [made] = await ctx.db.execute<{ id: string }>(
    sql`select id from verifications where vendor_data = ${word}`,
  );
  const id = made?.id ?? "";
  const person: Ctx = {
    ...ctx,
    actor: { kind: "applicant", id, name: "End user" },
    scope: { integrationIds: [integration.id], verificationId: id },
    origin: { ip, userAgent: `Phone ${word}` },
  };
  await issueOneTimeToken(client, { id, integrationId: integration.id });
  await applyEvent(person, id, "start");
  await reportDevice(client, id, {
    ...{ provider: word, ip, fingerprint: word, userAgent: `Phone ${word}` },
    details: { note: word } as never,
  });
  await giveConsent(person, id, consentVersion, "en");
  await chooseCaptureDocument(person, id, "passport", "EE");
  const [document, face] = await Promise.all([passportPicture(), selfiePicture()]);
  const how = { stage: "final", source: "file" } as const;
  await addCapturePicture(person, id, { context: "document_front", ...how }, document);
  await addCapturePicture(person, id, { context: "face", ...how }, face);
  await openUpload(person, id, {
    ...{ context: "face", size: 4, sha256: "0".repeat(64), ...how },
  });
  await submitCapture(person, id);
  const rita = await addReviewer(ctx, "Rita");
  await addNote(rita.own, id, `Note ${word}`);
  await setUserStatus(rita.own, id, { status: `Status ${word}`, reason: word });
  await decideVerification(rita.own, id, { ...approve, note: `Because ${word}` });
  const { history } = await getVerificationDetails(ctx, id);
  for (const { sequence } of history) await dispatchEvent(ctx, { verificationId: id, sequence });
  const [first] = (await listDeliveriesOf(ctx, id)).toReversed();
  await deliver(ctx, { deliveryId: first?.id ?? "" });
  return { id, rita, customerId: customer.id };
}

const said = [
  ...["answers", "attempts", "customers", "decisions", "delivery_tries", "device_reports"],
  ...["name_words", "notes", "search_terms", "user_statuses", "verifications", "webhook_messages"],
];

test("after a redaction no row and no file says who it was; outcome and counts stay", async ({
  ctx,
  made,
}) => {
  const word = `zq${crypto.randomUUID().slice(0, 8)}`;
  const receiver = await startReceiver((response) => {
    response.setHeader("x-said", word);
    response.end(word);
  });
  const { id, rita, customerId } = await live(ctx, made, word, receiver.url);
  await receiver.stop();
  expect(await tablesThatSay(ctx.db, word)).toEqual(expect.arrayContaining(said));
  expect(await tablesThatSay(ctx.db, ip)).toEqual(expect.arrayContaining(["events", "device_reports"]));
  const before = await getVerificationDetails(ctx, id);
  const counts = await countVerifications(ctx, { integrationIds: [made.integration.id] });
  expect(before.pictures).toHaveLength(2);
  for (const { id: picture } of before.pictures)
    expect(await filesThatSay(env().DATA_DIR, picture)).toHaveLength(2);

  await redactVerification(rita.own, id);

  expect(await tablesThatSay(ctx.db, word)).toEqual([]);
  expect(await tablesThatSay(ctx.db, ip)).toEqual([]);
  expect(await ctx.db.select().from(customers).where(eq(customers.id, customerId))).toEqual([]);
  const [job] = await ctx.db.execute<{ payload: { ids: string[] } }>(sql`
    select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'file.erase' and payload::text like ${`%${before.pictures[0]?.id}%`}`);
  await runJob("file.erase", job?.payload);
  for (const { id: picture } of before.pictures)
    expect(await filesThatSay(env().DATA_DIR, picture)).toEqual([]);
  expect(await filesThatSay(env().DATA_DIR, word)).toEqual([]);

  const after = await getVerificationDetails(ctx, id);
  expect(after).toMatchObject({
    verification: {
      status: "approved",
      fullName: "",
      vendorData: null,
      createdAt: before.verification.createdAt,
    },
    pictures: [],
    attempts: [{ documentType: "passport", decidedAt: before.attempts[0]?.decidedAt }],
    decisions: [{ verdict: "approved", reason: approve.reason, actorName: "Rita", note: null }],
  });
  expect(after.history.map(({ type }) => type)).toEqual(before.history.map(({ type }) => type));
  expect(await countVerifications(ctx, { integrationIds: [made.integration.id] })).toEqual(counts);
  const entries = await ctx.db.select().from(auditEntries).where(eq(auditEntries.targetId, id));
  expect(entries.at(-1)).toMatchObject({ action: "verification.redact", actorName: "Rita" });
});

test("what clients were told of it is not sent again, and what has not arrived is given up", async ({
  ctx,
  made,
}) => {
  const receiver = await startReceiver();
  const { id, rita } = await live(ctx, made, `zq${crypto.randomUUID().slice(0, 8)}`, receiver.url);
  await receiver.stop();
  await redactVerification(rita.own, id);
  const deliveries = await listDeliveriesOf(ctx, id);
  expect(deliveries.length).toBeGreaterThan(1);
  expect(deliveries.map(({ status }) => status)).not.toContain("pending");
  const [{ id: deliveryId = "" } = {}] = deliveries;
  expect(await getDelivery(ctx, deliveryId)).toMatchObject({ body: "", isRedacted: true });
  await expect(resendDelivery(rita.own, deliveryId)).rejects.toThrow("was redacted");
  expect((await readFeed(ctx, made.integration, { after: 0, limit: 100 })).events).toEqual([]);
});

test("what waits for a decision is not redacted, and nothing twice", async ({ ctx, made }) => {
  const rita = await addReviewer(ctx, "Rita");
  const { id } = await createVerification(ctx, made.integration, { firstName: "Ada" });
  await applyEvent(ctx, id, "start");
  await applyEvent(ctx, id, "submit");
  await expect(redactVerification(rita.own, id)).rejects.toThrow("Decide it first");
  await applyEvent(ctx, id, "approve");
  await redactVerification(rita.own, id);
  await expect(redactVerification(rita.own, id)).rejects.toThrow("already");
});

test("what is still open ends, so that its link opens nothing", async ({ ctx, made }) => {
  const { id } = await createVerification(ctx, made.integration, { firstName: "Ada" });
  await redactVerification(ctx, id);
  expect(await getVerification(ctx, id)).toMatchObject({ status: "expired", firstName: null });
});

test("what somebody wrote down while it was redacted goes too", async ({ ctx, made }) => {
  const { id } = await createVerification(ctx, made.integration, { firstName: "Ada" });
  await redactVerification(ctx, id);
  await ctx.db.execute(sql`update attempts set ip = ${ip} where verification_id = ${id}`);
  await finishRedaction(ctx, id, new Date());
  const [attempt] = (await getVerificationDetails(ctx, id)).attempts;
  expect(attempt?.ip).toBeNull();
});

test("another integration's verification is not there", async ({ ctx, made }) => {
  const { id } = await createVerification(ctx, made.integration, {});
  const scope = { integrationIds: [crypto.randomUUID()] };
  await expect(redactVerification({ ...ctx, scope }, id)).rejects.toMatchObject({ code: "not_found" });
});
