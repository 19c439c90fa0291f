import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { createIntegration } from "@/lib/integrations/create";
import { addCase, addReviewer } from "@/lib/testing/reviewing";
import { test } from "@/lib/testing/test";
import { applyEvent } from "@/lib/verifications/apply";
import { decideVerification } from "@/lib/verifications/decide";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { listLookAlikes } from "./list-look-alikes";
import { addNote, deleteNote, editNote, listNotes } from "./notes";
import { previewRecipients } from "./preview-recipients";

test("notes are changed by their authors only, and the audit log does not repeat them", async ({
  ctx,
  made,
}) => {
  const [rita, jane] = [await addReviewer(ctx, "Rita"), await addReviewer(ctx, "Jane")];
  const id = await addCase(ctx, made.integration);
  const note = await addNote(rita.own, id, " Zebra ");
  const answer = await addNote(jane.own, id, "Giraffe");
  expect(note).toMatchObject({ text: "Zebra", authorName: "Rita", editedAt: null });
  await expect(editNote(jane.own, id, note.id, "Okapi")).rejects.toMatchObject({ code: "not_found" });
  await expect(deleteNote(jane.own, id, note.id)).rejects.toMatchObject({ code: "not_found" });
  expect((await editNote(rita.own, id, note.id, "Okapi")).editedAt).not.toBeNull();
  expect((await listNotes(jane.own, id)).map(({ text }) => text)).toEqual(["Okapi", "Giraffe"]);
  await deleteNote(jane.own, id, answer.id);
  expect(await listNotes(rita.own, id)).toHaveLength(1);
  for (const text of ["", "  ", "x".repeat(4001)])
    await expect(addNote(rita.own, id, text)).rejects.toMatchObject({ code: "invalid" });

  const entries = await ctx.db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.targetId, id))
    .orderBy(auditEntries.id);
  expect(entries.map(({ action }) => action)).toEqual(["note.add", "note.add", "note.edit", "note.delete"]);
  expect(JSON.stringify(entries)).not.toMatch(/zebra|giraffe|okapi/i);
  const elsewhere = { ...rita.own, scope: { integrationIds: [crypto.randomUUID()] } };
  await expect(listNotes(elsewhere, id)).rejects.toMatchObject({ code: "not_found" });
});

test("look-alikes share something, and say what; those out of reach are not among them", async ({
  ctx,
  made,
}) => {
  const { integration } = made;
  const other = (await createIntegration(ctx, { name: "Another", environment: "live" })).integration;
  const unreached = (await createIntegration(ctx, { name: "Out of reach", environment: "live" })).integration;
  const integrationIds = [integration.id, other.id];
  const rita = await addReviewer(ctx, "Rita", { integrationIds });
  const documentNumber = `X${crypto.randomUUID().slice(0, 8)}`;
  const vendorData = crypto.randomUUID();
  const endUserId = crypto.randomUUID();
  const name = { firstName: "Ada", lastName: vendorData, person: { dateOfBirth: "1990-01-02" } };
  const id = await addCase(ctx, integration, { ...name, documentNumber, vendorData, endUserId });
  const sameNumber = await addCase(ctx, other, {
    documentNumber: `${documentNumber.slice(0, 4)} ${documentNumber.slice(4).toLowerCase()}`,
  });
  const samePerson = await addCase(ctx, other, { ...name, firstName: "ADA", vendorData });
  const sameUser = await addCase(ctx, integration, { endUserId });
  await addCase(ctx, integration, { ...name, person: { dateOfBirth: "1990-01-03" } });
  await addCase(ctx, unreached, { ...name, documentNumber, vendorData, endUserId });
  await decideVerification(ctx, sameNumber, { outcome: "declined", reason: "known_fraud" });

  const { lookAlikes, hasMore, earlier } = await listLookAlikes(rita.own, id);
  expect([earlier, hasMore]).toEqual([[], false]);
  const found = new Map(lookAlikes.map((each) => [each.id, each]));
  expect([...found.keys()].sort()).toEqual([sameNumber, samePerson, sameUser].sort());
  expect(found.get(sameNumber)).toMatchObject({
    ...{ likenesses: ["document_number"], status: "declined", reason: "known_fraud" },
    integration: { name: "Another" },
  });
  expect(found.get(samePerson)?.likenesses).toEqual(["name_and_birth_date", "reference"]);
  expect(found.get(sameUser)?.likenesses).toEqual(["end_user"]);
  expect((await listLookAlikes(rita.own, sameUser)).lookAlikes.map((each) => each.id)).toEqual([id]);
});

test("each likeness is found by its index", async ({ ctx, made }) => {
  const id = await addCase(ctx, made.integration, { vendorData: "r" });
  await ctx.db.execute(sql`set local enable_seqscan = off`);
  const plans = [
    sql`upper(regexp_replace(document_number, '[^[:alnum:]]', '', 'g')) = 'X1'`,
    sql`lower(full_name) = lower('Ada') and person ->> 'dateOfBirth' = '1990-01-02'`,
    sql`vendor_data = 'r'`,
    sql`end_user_id = ${id}::uuid`,
  ].map((condition) => ctx.db.execute(sql`explain select id from verifications where ${condition}`));
  const said = (await Promise.all(plans)).map((plan) => JSON.stringify(plan));
  const indexes = ["same_document", "same_person", "reference", "end_user"];
  for (const [index, name] of indexes.entries()) expect(said[index]).toContain(`verifications_${name}`);
});

test("earlier attempts come with their outcome", async ({ ctx, made }) => {
  const rita = await addReviewer(ctx, "Rita");
  const id = await addCase(ctx, made.integration);
  await decideVerification(rita.own, id, { outcome: "resubmission_requested", reason: "poor_image_quality" });
  await applyEvent(ctx, id, "start");
  expect((await listLookAlikes(rita.own, id)).earlier).toMatchObject([
    { number: 1, status: "resubmission_requested", reason: "poor_image_quality", decidedBy: "Rita" },
  ]);
});

test("whom a decision is sent to, and as what, is known before", async ({ ctx, made }) => {
  const { integration } = made;
  const rita = await addReviewer(ctx, "Rita");
  const id = await addCase(ctx, integration);
  const url = "https://client.example/hook";
  for (const [types, dialect, enabled] of [
    [["decision"], "veriff", true],
    [["event", "decision"], "veriff", false],
    [["event"], "veriff", true],
    [["event", "decision"], "vove", true],
  ] as const)
    await addEndpoint(ctx, integration, { url, types: [...types], dialect, enabled });
  const { recipients, byDialect } = await previewRecipients(rita.own, id, "declined");
  expect(byDialect).toEqual([
    { dialect: "Veriff", code: "9102", endpoints: 2 },
    { dialect: "VOVE", code: "suspected", endpoints: 1 },
  ]);
  expect(recipients.map(({ isPaused }) => isPaused)).toEqual([false, true, false]);
});
