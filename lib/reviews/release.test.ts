import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/context";
import { undoSeconds } from "@/lib/core/review/pending";
import { recoverJobs } from "@/lib/jobs/recover";
import { addCase, addReviewer } from "@/lib/testing/reviewing";
import { test } from "@/lib/testing/test";
import { decideVerification } from "@/lib/verifications/decide";
import { getVerification, getVerificationDetails } from "@/lib/verifications/get";
import { listDroppedDecisions } from "./list-dropped";
import { openCase } from "./open-case";
import { proposeDecision } from "./propose";
import { releaseDecision } from "./release";
import { releaseNow } from "./release-now";
import { undoDecision } from "./undo";

const approve = { outcome: "approved", reason: "document_and_face_checked" } as const;
const decline = { outcome: "declined", reason: "face_mismatch" } as const;
const later = (seconds: number) => new Date(Date.now() + seconds * 1000);
const over = () => later(undoSeconds + 1);
const statusOf = async (ctx: Ctx, id: string) => (await getVerification(ctx, id)).status;

async function jobOf({ db }: Ctx, id: string) {
  const [job] = await db.execute<{ run_at: string }>(
    sql`select run_at from graphile_worker.jobs where key = ${`decision.release:${id}`}`,
  );
  return job && new Date(job.run_at);
}

test("a decision happens after ten seconds, as the reviewer's own, and not before", async ({ ctx, made }) => {
  const id = await addCase(ctx, made.integration);
  const rita = await addReviewer(ctx, "Rita");
  const origin = { ip: "192.0.2.1", userAgent: "A browser" };
  await openCase(rita.own, id);
  const before = await getVerification(ctx, id);
  const pending = await proposeDecision({ ...rita.own, origin }, id, { ...approve, note: "Looks good" });
  expect(pending.releasesAt.getTime() - pending.createdAt.getTime()).toBe(undoSeconds * 1000);
  expect(await jobOf(ctx, id)).toEqual(pending.releasesAt);

  expect(await releaseDecision(ctx, id)).toBeUndefined();
  expect(await getVerification(ctx, id)).toEqual(before);
  expect(await openCase(rita.own, id)).toMatchObject({ pending: { name: "Rita", choice: approve } });

  expect(await releaseDecision(ctx, id, over())).toEqual({ why: undefined });
  expect(await releaseDecision(ctx, id, over())).toBeUndefined();
  const { verification, decisions, history } = await getVerificationDetails(ctx, id);
  expect(verification.status).toBe("approved");
  expect(decisions[0]).toMatchObject({
    ...{ verdict: approve.outcome, reason: approve.reason },
    actorName: "Rita",
    note: "Looks good",
  });
  expect(history.at(-1)).toMatchObject({ type: "approve", actorName: "Rita", ip: origin.ip });
  expect(decisions.filter(({ verdict }) => verdict === "approved")).toHaveLength(1);
});

test("what could not be decided is refused at once", async ({ ctx, made }) => {
  const id = await addCase(ctx, made.integration);
  const [rita, jane] = [await addReviewer(ctx, "Rita"), await addReviewer(ctx, "Jane")];
  const propose = (own: Ctx, choice: Parameters<typeof proposeDecision>[2]) =>
    proposeDecision(own, id, choice);
  await expect(propose(rita.own, { outcome: "approved", reason: "known_fraud" })).rejects.toMatchObject({
    code: "invalid",
  });
  await expect(
    propose(rita.own, {
      ...{ outcome: "resubmission_requested", reason: "poor_image_quality" },
      retakes: ["address_document"],
    }),
  ).rejects.toMatchObject({ code: "invalid" });
  await expect(propose(ctx, approve)).rejects.toMatchObject({ code: "forbidden" });
  await propose(rita.own, approve);
  await expect(propose(jane.own, decline)).rejects.toThrow("Rita has just decided this.");
  await expect(propose(rita.own, decline)).rejects.toThrow("undo that first");
  await releaseDecision(ctx, id, over());
  await expect(propose(jane.own, decline)).rejects.toThrow("Rita has already approved this verification.");
});

test("only the reviewer who decided can undo it, and has the case again", async ({ ctx, made }) => {
  const id = await addCase(ctx, made.integration);
  const [rita, jane] = [await addReviewer(ctx, "Rita"), await addReviewer(ctx, "Jane")];
  await proposeDecision(rita.own, id, approve);
  await expect(undoDecision(jane.own, id)).rejects.toMatchObject({ code: "forbidden" });
  expect(await undoDecision(rita.own, id)).toMatchObject({ isMine: true, pending: null });
  expect(await jobOf(ctx, id)).toBeUndefined();
  expect(await releaseDecision(ctx, id, over())).toBeUndefined();
  expect(await statusOf(ctx, id)).toBe("review");
  await expect(undoDecision(rita.own, id)).rejects.toMatchObject({ code: "conflict" });
  const actions = await ctx.db.select().from(auditEntries).where(eq(auditEntries.actorId, rita.id));
  expect(actions.map(({ action }) => action)).toEqual(["decision.propose", "decision.undo"]);

  await proposeDecision(rita.own, id, decline);
  await releaseNow(rita.own, id);
  expect([await statusOf(ctx, id), await jobOf(ctx, id)]).toEqual(["declined", undefined]);
});

test("a decision that cannot be sent any more is told of", async ({ ctx, made }) => {
  const rita = await addReviewer(ctx, "Rita");
  const begin = later(-1);
  const [first, second] = [await addCase(ctx, made.integration), await addCase(ctx, made.integration)];
  await proposeDecision(rita.own, first, approve);
  await decideVerification(ctx, first, decline);
  expect((await releaseDecision(ctx, first, over()))?.why).toContain("has already declined");
  expect(await statusOf(ctx, first)).toBe("declined");
  const { history } = await getVerificationDetails(ctx, first);
  expect(history.at(-1)).toMatchObject({ type: "drop_decision", actorName: "Rita", status: "declined" });
  expect(await listDroppedDecisions(rita.own, begin)).toMatchObject([{ verificationId: first }]);

  await proposeDecision(rita.own, second, approve);
  const disable = (disabledAt: Date | null) =>
    ctx.db.update(users).set({ disabledAt }).where(eq(users.id, rita.id));
  await disable(new Date());
  expect((await releaseDecision(ctx, second, over()))?.why).toBe("Rita was disabled.");
  await disable(null);
  for (const [change, why] of [
    [{ role: "viewer" }, "Rita may not decide any more."],
    [
      { role: "reviewer", integrationIds: [crypto.randomUUID()] },
      "Rita does not reach this integration any more.",
    ],
  ] as [Partial<typeof users.$inferInsert>, string][]) {
    await proposeDecision(rita.own, second, approve);
    await ctx.db
      .update(users)
      .set({ integrationIds: null, ...change })
      .where(eq(users.id, rita.id));
    expect((await releaseDecision(ctx, second, over()))?.why).toBe(why);
  }
  expect(await statusOf(ctx, second)).toBe("review");
});

test("a decision whose job was lost is found", async ({ ctx, made }) => {
  const id = await addCase(ctx, made.integration);
  const rita = await addReviewer(ctx, "Rita");
  await proposeDecision(rita.own, id, approve, later(-60));
  await ctx.db.execute(sql`select graphile_worker.remove_job(${`decision.release:${id}`})`);
  expect(await jobOf(ctx, id)).toBeUndefined();
  await recoverJobs(ctx, new Date());
  expect(await jobOf(ctx, id)).toBeDefined();
});
