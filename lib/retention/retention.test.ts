import { eq, inArray } from "drizzle-orm";
import { expect } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { verifications } from "@/db/schema/verifications";
import type { Ctx } from "@/lib/context";
import { keepsForever, type Retention } from "@/lib/core/retention/retention";
import type { VerificationStatus } from "@/lib/core/verification/status";
import { changeIntegration } from "@/lib/integrations/change";
import type { createIntegration } from "@/lib/integrations/create";
import { archiveIntegration } from "@/lib/integrations/standing";
import { addPicture, endUserTerms } from "@/lib/media/add";
import { selfiePicture } from "@/lib/testing/pictures";
import { test } from "@/lib/testing/test";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { exemptVerification } from "@/lib/verifications/exempt";
import { getVerificationDetails } from "@/lib/verifications/get";
import { previewRetention } from "./preview";
import { runRetention } from "./run";

type Made = Awaited<ReturnType<typeof createIntegration>>;

const now = new Date("2026-06-30T03:17:00.000Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

/** A verification with a picture that ended so many days ago. */
async function ended(ctx: Ctx, { integration }: Made, status: VerificationStatus, days: number) {
  const { id } = await createVerification(ctx, integration, { firstName: "Ada" });
  await applyEvent(ctx, id, "start");
  await addPicture(ctx, id, "face", await selfiePicture(), {
    ...endUserTerms,
    ...{ stage: "final", source: "file" },
  });
  const at = daysAgo(days);
  await ctx.db
    .update(verifications)
    .set({ status, lapsesAt: at, decidedAt: ["approved", "declined"].includes(status) ? at : null })
    .where(eq(verifications.id, id));
  return id;
}

const save = (ctx: Ctx, { integration }: Made, retention: Partial<Retention>) =>
  changeIntegration(ctx, integration.id, { retention: { ...keepsForever, ...retention } });

async function left(ctx: Ctx, id: string) {
  const { verification, pictures } = await getVerificationDetails(ctx, id);
  return { name: verification.fullName, pictures: pictures.length };
}

const whole = { name: "Ada", pictures: 1 };

test("each outcome has its own days, for pictures and for data, and what is younger stays", async ({
  ctx,
  made,
}) => {
  const [old, young, declined, lapsed, waiting] = [
    await ended(ctx, made, "approved", 30),
    await ended(ctx, made, "approved", 29),
    await ended(ctx, made, "declined", 400),
    await ended(ctx, made, "abandoned", 8),
    await ended(ctx, made, "review", 400),
  ];
  await save(ctx, made, {
    approved: { pictures: 30, data: null },
    unfinished: { pictures: null, data: 7 },
  });
  await runRetention(ctx, now);
  expect(await left(ctx, old ?? "")).toEqual({ name: "Ada", pictures: 0 });
  expect(await left(ctx, young ?? "")).toEqual(whole);
  expect(await left(ctx, declined ?? "")).toEqual(whole);
  expect(await left(ctx, lapsed ?? "")).toEqual({ name: "", pictures: 0 });
  expect(await left(ctx, waiting ?? "")).toEqual(whole);
  const entries = await ctx.db
    .select()
    .from(auditEntries)
    .where(inArray(auditEntries.action, ["verification.redact", "verification.remove_pictures"]));
  expect(entries.filter(({ targetId }) => [old, lapsed].includes(targetId ?? ""))).toMatchObject([
    { targetId: lapsed, actorKind: "system", after: { rule: "Never finished: data after 7 days" } },
    { targetId: old, actorKind: "system", after: { rule: "Approved: pictures after 30 days" } },
  ]);
  expect(await runRetention(ctx, now), "a second run finds nothing").toBe(0);
});

test("the preview says what the next run does, before anything is saved", async ({ ctx, made }) => {
  const oldest = daysAgo(60);
  const first = await ended(ctx, made, "declined", 60);
  await ended(ctx, made, "declined", 31);
  await ended(ctx, made, "declined", 29);
  const settings = { ...keepsForever, declined: { pictures: 30, data: 50 } };
  const before = new Date(now.getTime() - 1);
  const preview = await previewRetention(ctx, made.integration.id, settings, before);
  expect(preview).toEqual({
    runsAt: now,
    rules: [
      { outcome: "declined", kind: "data", days: 50, total: 1, oldest },
      { outcome: "declined", kind: "pictures", days: 30, total: 2, oldest },
    ],
  });
  await exemptVerification(ctx, first, true);
  const [data, pictures] = (await previewRetention(ctx, made.integration.id, settings, before)).rules;
  expect([data?.total, pictures?.total]).toEqual([0, 1]);
  await save(ctx, made, settings);
  await runRetention(ctx, now);
  expect(await left(ctx, first), "an exempt one is passed over").toEqual(whole);
  await exemptVerification(ctx, first, false);
  await runRetention(ctx, now);
  expect(await left(ctx, first)).toEqual({ name: "", pictures: 0 });
});

test("nothing is removed where nobody has asked for it", async ({ ctx, made }) => {
  const id = await ended(ctx, made, "approved", 10_000);
  await runRetention(ctx, now);
  expect(await left(ctx, id)).toEqual(whole);
});

test("what an archived integration holds goes when its time is over", async ({ ctx, made }) => {
  const old = await ended(ctx, made, "approved", 30);
  await save(ctx, made, { approved: { pictures: 30, data: 30 } });
  await archiveIntegration(ctx, made.integration.id, made.integration.name);
  await runRetention(ctx, now);
  expect((await left(ctx, old)).pictures).toBe(0);
});
