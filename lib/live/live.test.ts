import { eq, sql } from "drizzle-orm";
import { expect, onTestFinished } from "vitest";
import { verifications } from "@/db/schema/verifications";
import { type Ctx, systemContext } from "@/lib/context";
import { maxLivePages, parseLiveState } from "@/lib/core/live/live";
import { createIntegration } from "@/lib/integrations/create";
import { assignVerification } from "@/lib/reviews/assign";
import { addReviewer } from "@/lib/testing/reviewing";
import { test } from "@/lib/testing/test";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { redactVerification } from "@/lib/verifications/redact";
import { followPage } from "./follow";
import { getLiveState } from "./state";

type Made = Awaited<ReturnType<typeof createIntegration>>;

const within = (ctx: Ctx, { integration }: Made) =>
  ({
    ...ctx,
    actor: { kind: "user", id: crypto.randomUUID(), name: "Rita Mol", role: "viewer" },
    scope: { integrationIds: [integration.id] },
  }) satisfies Ctx;

const add = async (ctx: Ctx, { integration }: Made) => (await createVerification(ctx, integration, {})).id;

/** Long before the page was shown. */
const age = (ctx: Ctx, id: string) => {
  const at = new Date("2026-01-01T00:00:00Z");
  return ctx.db.update(verifications).set({ createdAt: at, updatedAt: at }).where(eq(verifications.id, id));
};

test("what has come since and is not shown is counted; what is shown tells its new status", async ({
  ctx,
  made,
}) => {
  const elsewhere = await createIntegration(ctx, { name: "Elsewhere", environment: "live" });
  const rita = within(ctx, made);
  const [shown, untouched, foreign] = [await add(ctx, made), await add(ctx, made), await add(ctx, elsewhere)];
  for (const id of [shown, untouched, foreign]) await age(ctx, id);
  const page = { filter: {}, ids: [shown, untouched, foreign], since: new Date("2026-06-01T00:00:00Z") };
  expect(await getLiveState(rita, page)).toEqual({ fresh: 0, changed: [] });
  await applyEvent(ctx, shown, "start");
  await applyEvent(ctx, foreign, "start");
  await add(ctx, made);
  await add(ctx, elsewhere);
  expect(await getLiveState(rita, page)).toMatchObject({
    fresh: 1,
    changed: [{ id: shown, status: "started" }],
  });
  const state = await getLiveState(rita, { ...page, hasDetails: true });
  expect(state.changed).toMatchObject([{ id: shown, details: { decidedBy: null } }]);
  expect(parseLiveState(JSON.stringify(state))).toEqual(state);
  expect(await getLiveState(rita, { ...page, filter: { search: "nobody" } })).toMatchObject({ fresh: 0 });
});

test("what is old but has come to where one looks counts, elsewhere it does not", async ({ ctx, made }) => {
  const id = await add(ctx, made);
  await age(ctx, id);
  await applyEvent(ctx, id, "start");
  const page = { filter: {}, ids: [], since: new Date("2026-06-01T00:00:00Z") };
  expect((await getLiveState(within(ctx, made), page)).fresh).toBe(0);
  for (const where of [{ status: "started" }, { filter: { statuses: ["started"] } }] as const)
    expect((await getLiveState(within(ctx, made), { ...page, ...where })).fresh).toBe(1);
});

test("a row on the page tells to whom it was given; elsewhere that is new only to whom it was given", async ({
  ctx,
  made,
}) => {
  const [shown, other] = [await add(ctx, made), await add(ctx, made)];
  const ina = await addReviewer(ctx, "Ina Lindt");
  const rita = within(ctx, made);
  for (const id of [shown, other]) await age(ctx, id);
  const page = { filter: {}, ids: [shown], since: new Date("2026-06-01T00:00:00Z") };
  for (const id of [shown, other]) await assignVerification(ctx, id, ina.id);
  expect(await getLiveState(rita, { ...page, status: "created" })).toMatchObject({
    fresh: 0,
    changed: [{ id: shown, assignee: { name: "Ina Lindt" } }],
  });
  expect((await getLiveState(rita, { ...page, filter: { assignees: [ina.id] } })).fresh).toBe(1);
  await applyEvent(ctx, shown, "expire");
  await redactVerification(ctx, shown);
  expect((await getLiveState(rita, page)).changed).toMatchObject([{ fullName: "" }]);
});

/** What arrives, piece after piece. */
function listen(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  onTestFinished(() => reader.cancel());
  return async () => {
    const { value, done } = await reader.read();
    return done ? undefined : new TextDecoder().decode(value);
  };
}

const page = () => ({ filter: {}, ids: [] as string[], since: new Date() });
const always = async () => true;

// These commit: the poll has a connection of its own.
test("a page hears of a change soon, and of nothing that is out of reach", async () => {
  const ctx = systemContext();
  const [made, elsewhere] = [
    await createIntegration(ctx, { name: "Followed", environment: "live" }),
    await createIntegration(ctx, { name: "Elsewhere", environment: "live" }),
  ];
  const next = listen(followPage(within(ctx, made), { page: page(), mayGoOn: always }));
  expect(await next()).toMatch(/^retry: \d+\n\n$/);
  expect(await next()).toContain('data: {"fresh":0,"changed":[]}\n\n');
  await add(ctx, elsewhere);
  await add(ctx, made);
  expect(await next()).toMatch(/^id: .+\nevent: state\ndata: \{"fresh":1,"changed":\[\]\}\n\n$/);
});

test("a page hears no more once its reader may not", async () => {
  const ctx = systemContext();
  const made = await createIntegration(ctx, { name: "Left", environment: "live" });
  let isSignedIn = true;
  const mayGoOn = async () => isSignedIn;
  const next = listen(followPage(within(ctx, made), { page: page(), mayGoOn, checkEveryMs: 5 }));
  await next();
  await next();
  isSignedIn = false;
  expect(await next()).toBe("event: end\ndata: {}\n\n");
  expect(await next()).toBeUndefined();
});

test("one person follows so many pages and no more; a page that is left makes room", async () => {
  const ctx = systemContext();
  const rita = within(ctx, await createIntegration(ctx, { name: "Many", environment: "live" }));
  const follow = () => followPage(rita, { page: page(), mayGoOn: always });
  const streams = Array.from({ length: maxLivePages }, follow);
  onTestFinished(async () => {
    await Promise.all(streams.map((stream) => stream.cancel()));
  });
  expect(follow).toThrow(expect.objectContaining({ code: "rate_limited" }));
  await streams.pop()?.cancel();
  streams.push(follow());
  expect(follow).toThrow(expect.objectContaining({ code: "rate_limited" }));
});

test("a server that is told to stop ends what would not end by itself", async () => {
  const ctx = systemContext();
  const rita = within(ctx, await createIntegration(ctx, { name: "Stopped", environment: "live" }));
  const next = listen(followPage(rita, { page: page(), mayGoOn: always }));
  await next();
  await next();
  // As the operating system does: nobody else here listens.
  process.emit("SIGTERM");
  expect(await next()).toBeUndefined();
});

test("the last change is found by index", async ({ ctx }) => {
  await ctx.db.execute(sql`set local enable_seqscan = off`);
  const plan = await ctx.db.execute(sql`explain select max(updated_at) from verifications`);
  expect(JSON.stringify(plan)).toContain("verifications_by_update");
});
