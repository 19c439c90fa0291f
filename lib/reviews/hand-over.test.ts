import { and, eq } from "drizzle-orm";
import { expect } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { createIntegration } from "@/lib/integrations/create";
import { changeReach, disablePerson } from "@/lib/people/change";
import { addCase, addReviewer } from "@/lib/testing/reviewing";
import { test } from "@/lib/testing/test";
import { decideVerification } from "@/lib/verifications/decide";
import { assignVerification } from "./assign";
import { readClaim } from "./claim";
import { getAssignee } from "./get-assignee";
import { handOverCase } from "./hand-over";
import { listNotes } from "./notes";
import { openCase } from "./open-case";
import { readLull } from "./read-lull";

test("a case is handed over with a word, and is free for whom it was given to", async ({ ctx, made }) => {
  const [rita, jane] = [await addReviewer(ctx, "Rita"), await addReviewer(ctx, "Jane")];
  const id = await addCase(ctx, made.integration);
  await openCase(rita.own, id);
  for (const [userId, note] of [
    [rita.id, "Mine"],
    [jane.id, " "],
    [crypto.randomUUID(), "Whose?"],
  ] as const)
    await expect(handOverCase(rita.own, id, { userId, note })).rejects.toMatchObject({ code: "invalid" });
  expect(await listNotes(rita.own, id), "of a handing over that fails nothing stays").toEqual([]);
  expect((await readClaim(rita.own, id, new Date())).isMine).toBe(true);

  expect(await handOverCase(rita.own, id, { userId: jane.id, note: "Two faces" })).toMatchObject({
    name: "Jane",
  });
  expect(await getAssignee(jane.own, id)).toMatchObject({ id: jane.id });
  expect((await listNotes(jane.own, id)).map(({ text }) => text)).toEqual(["Two faces"]);
  expect((await openCase(jane.own, id)).isMine).toBe(true);
});

test("who is disabled has nothing to decide any more; what they have decided stays theirs", async ({
  ctx,
  made,
}) => {
  const admin = await addReviewer(ctx, "Ada", { role: "administrator" });
  const gus = await addReviewer(ctx, "Gus");
  const [open, decided] = [await addCase(ctx, made.integration), await addCase(ctx, made.integration)];
  for (const id of [open, decided]) await assignVerification(admin.own, id, gus.id);
  await decideVerification(gus.own, decided, { outcome: "approved", reason: "document_and_face_checked" });
  await openCase(gus.own, open);
  await disablePerson(admin.own, gus.id);
  expect((await readClaim(ctx, open, new Date())).lease, "and holds nothing open").toBeNull();
  expect([await getAssignee(ctx, open), (await getAssignee(ctx, decided))?.id]).toEqual([null, gus.id]);
  const written = await ctx.db
    .select({ before: auditEntries.before, after: auditEntries.after })
    .from(auditEntries)
    .where(and(eq(auditEntries.action, "verification.assign"), eq(auditEntries.targetId, open)))
    .orderBy(auditEntries.id);
  expect(written.map(({ before, after }) => [before?.assignee, after?.assignee])).toEqual([
    [null, "Gus"],
    ["Gus", null],
  ]);
});

test("who loses a role or an integration has nothing more to decide there, and holds nothing open", async ({
  ctx,
  made,
}) => {
  const other = (await createIntegration(ctx, { name: "Other", environment: "live" })).integration;
  const admin = await addReviewer(ctx, "Ada", { role: "administrator" });
  const gus = await addReviewer(ctx, "Gus", { integrationIds: [made.integration.id, other.id] });
  const [here, there] = [await addCase(ctx, made.integration), await addCase(ctx, other)];
  for (const id of [here, there]) {
    await assignVerification(admin.own, id, gus.id);
    await openCase(gus.own, id);
  }
  const owners = () => Promise.all([here, there].map(async (id) => (await getAssignee(ctx, id))?.id ?? null));
  const holders = () =>
    Promise.all([here, there].map(async (id) => (await readClaim(ctx, id, new Date())).lease?.name ?? null));

  await changeReach(admin.own, gus.id, { role: "reviewer", integrationIds: null });
  expect([await owners(), await holders()]).toEqual([
    [gus.id, gus.id],
    ["Gus", "Gus"],
  ]);
  await changeReach(admin.own, gus.id, { role: "reviewer", integrationIds: [other.id] });
  expect([await owners(), await holders()]).toEqual([
    [null, gus.id],
    [null, "Gus"],
  ]);
  await changeReach(admin.own, gus.id, { role: "viewer", integrationIds: [other.id] });
  expect([await owners(), await holders()]).toEqual([
    [null, null],
    [null, null],
  ]);
});

test("where nothing waits it is told who was last to decide, within reach", async ({ ctx, made }) => {
  const since = new Date(Date.now() - 60_000);
  const integrationIds = [made.integration.id];
  const [rita, jane] = [
    await addReviewer(ctx, "Rita", { integrationIds }),
    await addReviewer(ctx, "Jane", { integrationIds }),
  ];
  expect(await readLull(rita.own, since)).toEqual({ decidedToday: 0, last: null });
  const id = await addCase(ctx, made.integration);
  await decideVerification(jane.own, id, { outcome: "approved", reason: "document_and_face_checked" });
  expect(await readLull(rita.own, since)).toMatchObject({ decidedToday: 0, last: { by: "Jane" } });
  expect(await readLull(jane.own, since)).toMatchObject({ decidedToday: 1, last: { by: "you" } });
});
