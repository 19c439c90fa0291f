import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/context";
import { leaseSeconds } from "@/lib/core/review/lease";
import type { QueueTab } from "@/lib/core/review/queue";
import { addCase, addReviewer } from "@/lib/testing/reviewing";
import { test } from "@/lib/testing/test";
import { assignVerification } from "./assign";
import { listLookAlikes } from "./list-look-alikes";
import { listQueue } from "./list-queue";
import { listReviewers } from "./list-reviewers";
import { listUserStatuses } from "./list-user-statuses";
import { addNote, listNotes } from "./notes";
import { openCase } from "./open-case";
import { previewRecipients } from "./preview-recipients";
import { proposeDecision } from "./propose";
import { releaseCase } from "./release-case";
import { releaseNow } from "./release-now";
import { renewLease } from "./renew-lease";
import { setUserStatus } from "./set-user-status";
import { takeOverCase } from "./take-over-case";
import { undoDecision } from "./undo";

const approve = { outcome: "approved", reason: "document_and_face_checked" } as const;
const later = (seconds: number) => new Date(Date.now() + seconds * 1000);
const actionsOn = async ({ db }: Ctx, id: string) =>
  db.select().from(auditEntries).where(eq(auditEntries.targetId, id)).orderBy(auditEntries.id);

test("an open case is held against others for as long as it is renewed, and taken over only on purpose", async ({
  ctx,
  made,
}) => {
  const id = await addCase(ctx, made.integration);
  const [rita, jane] = [await addReviewer(ctx, "Rita"), await addReviewer(ctx, "Jane")];
  expect(await openCase(rita.own, id)).toMatchObject({
    isMine: true,
    lease: { name: "Rita" },
    pending: null,
  });
  expect(await openCase(jane.own, id)).toMatchObject({ isMine: false, lease: { name: "Rita" } });
  const { lease: renewed } = await renewLease(rita.own, id, later(leaseSeconds - 1));
  expect((await openCase(jane.own, id, later(leaseSeconds + 1))).lease).toEqual(renewed);
  expect(await openCase(jane.own, id, later(2 * leaseSeconds))).toMatchObject({ isMine: true });
  expect(await renewLease(rita.own, id, later(2 * leaseSeconds))).toMatchObject({ lease: { name: "Jane" } });

  await expect(proposeDecision(rita.own, id, approve)).rejects.toThrow("Jane has this case open");
  expect(await takeOverCase(rita.own, id)).toMatchObject({ isMine: true });
  expect(await renewLease(jane.own, id)).toMatchObject({ isMine: false, lease: { name: "Rita" } });
  const entries = await actionsOn(ctx, id);
  expect(entries.at(-1)).toMatchObject({
    action: "case.take_over",
    actorName: "Rita",
    before: { holder: "Jane" },
  });
  await releaseCase(rita.own, id);
  expect(await openCase(jane.own, id)).toMatchObject({ isMine: true });
});

test("a case out of reach does not exist, whatever is asked of it", async ({ ctx, made }) => {
  const id = await addCase(ctx, made.integration);
  const { own } = await addReviewer(ctx, "Eve", { integrationIds: [crypto.randomUUID()] });
  const asks = [
    openCase,
    renewLease,
    releaseCase,
    takeOverCase,
    undoDecision,
    releaseNow,
    listUserStatuses,
    listLookAlikes,
    listNotes,
  ];
  for (const ask of asks) await expect(ask(own, id), ask.name).rejects.toMatchObject({ code: "not_found" });
  await expect(proposeDecision(own, id, approve)).rejects.toMatchObject({ code: "not_found" });
  await expect(setUserStatus(own, id, { status: "Watch" })).rejects.toMatchObject({ code: "not_found" });
  await expect(addNote(own, id, "Zebra")).rejects.toMatchObject({ code: "not_found" });
  await expect(previewRecipients(own, id, "approved")).rejects.toMatchObject({ code: "not_found" });
});

test("the queue has what waits, oldest first, with who has it; counts are exact in every tab", async ({
  ctx,
  made,
}) => {
  const { integration } = made;
  const ids: string[] = [];
  for (let index = 0; index < 5; index++) ids.push(await addCase(ctx, integration));
  const [first = "", second = "", third = ""] = ids;
  const [rita, jane] = [await addReviewer(ctx, "Rita"), await addReviewer(ctx, "Jane")];
  await assignVerification(rita.own, first, rita.id);
  await assignVerification(rita.own, second, jane.id);
  await openCase(jane.own, second);
  await proposeDecision(rita.own, third, approve);
  const read = (tab: QueueTab, limit = 50) =>
    listQueue(rita.own, { filter: { tab, integrationId: integration.id }, limit });

  const { cases, counts, next } = await read("all");
  expect(cases.map(({ id }) => id)).toEqual(ids.filter((id) => id !== third));
  expect([counts, next]).toEqual([{ for_me: 3, mine: 1, unassigned: 2, all: 4 }, undefined]);
  expect(cases[0]).toMatchObject({
    ...{ assignee: { name: "Rita" }, lease: null, reason: "awaits_person" },
    why: "Waits for a person to decide",
  });
  expect(cases[1]).toMatchObject({ assignee: { name: "Jane" }, lease: { name: "Jane" } });
  expect((await read("mine")).cases.map(({ id }) => id)).toEqual([first]);
  expect((await read("unassigned")).cases).toHaveLength(2);
  const forMe = (await read("for_me")).cases.map(({ assignee }) => assignee?.name);
  expect(forMe, "nothing of Jane's").toEqual(["Rita", undefined, undefined]);

  const page = await read("all", 3);
  const rest = await listQueue(rita.own, {
    ...{ filter: { tab: "all", integrationId: integration.id }, limit: 3, after: page.next },
  });
  expect([...page.cases, ...rest.cases].map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
  const filtered = { tab: "all", integrationId: integration.id, reason: "pictures_incomplete" } as const;
  expect((await listQueue(rita.own, { filter: filtered, limit: 3 })).counts.all).toBe(0);
});

test("a case is given only to those who may decide it", async ({ ctx, made }) => {
  const id = await addCase(ctx, made.integration);
  const rita = await addReviewer(ctx, "Rita");
  const viewer = await addReviewer(ctx, "Vera", { role: "viewer" });
  const elsewhere = await addReviewer(ctx, "Eve", { integrationIds: [crypto.randomUUID()] });
  const gone = await addReviewer(ctx, "Gus");
  await ctx.db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, gone.id));
  for (const { id: userId } of [viewer, elsewhere, gone])
    await expect(assignVerification(rita.own, id, userId)).rejects.toMatchObject({ code: "invalid" });
  const offered = (await listReviewers(rita.own, made.integration.id)).map((each) => each.id);
  expect(offered).toContain(rita.id);
  for (const { id: userId } of [viewer, elsewhere, gone]) expect(offered).not.toContain(userId);
  await expect(assignVerification(elsewhere.own, id, rita.id)).rejects.toMatchObject({ code: "not_found" });

  expect(await assignVerification(rita.own, id, rita.id)).toMatchObject({ name: "Rita" });
  expect(await assignVerification(rita.own, id, null)).toBeNull();
  const assigned = (await actionsOn(ctx, id)).filter(({ action }) => action === "verification.assign");
  expect(assigned.map(({ before, after }) => [before?.assignee, after?.assignee])).toEqual([
    [null, "Rita"],
    ["Rita", null],
  ]);
});
