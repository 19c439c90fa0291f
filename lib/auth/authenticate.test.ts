import { desc, eq, like } from "drizzle-orm";
import { expect } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { signIns } from "@/db/schema/sign-ins";
import { rateLimits, users } from "@/db/schema/users";
import type { Ctx } from "@/lib/context";
import { AppError } from "@/lib/core/errors";
import { nowhere } from "@/lib/core/identity/actor";
import { endSignIn, signOutElsewhere, signOutEverywhere } from "@/lib/sign-ins/end";
import { openSignIn } from "@/lib/sign-ins/open";
import { test } from "@/lib/testing/test";
import { createUser } from "@/lib/users/create";
import { authenticate } from "./authenticate";
import { claimsFor, findSignedIn } from "./token";

const password = "correct horse battery";
const email = () => `${crypto.randomUUID()}@example.com`;

async function make(ctx: Ctx, address = email()) {
  const id = await createUser(ctx, { email: address, name: "Rita Mol", role: "reviewer", password });
  return { id, email: address };
}

/** From an address of its own, so that tests do not use up each other's tries. */
const asker = ({ db }: Ctx, ip: string = crypto.randomUUID()) => ({ db, origin: { ...nowhere, ip } });

/** What the cookie of somebody says who has just signed in. */
async function signIn(ctx: Ctx, email: string) {
  const user = await authenticate(asker(ctx), { email, password });
  return claimsFor(await openSignIn(asker(ctx), user, "password"));
}

const refusalOf = (signIn: Promise<unknown>) =>
  signIn.then(
    () => "let in",
    (error: unknown) => (error instanceof AppError ? { code: error.code, message: error.message } : error),
  );

test("a user is known by their password, in whatever case they write their address", async ({ ctx }) => {
  const made = await make(ctx);
  const user = await authenticate(asker(ctx), { email: ` ${made.email.toUpperCase()} `, password });
  expect(user.id).toBe(made.id);
});

test("a wrong password, an unknown address and a disabled user get one answer", async ({ ctx }) => {
  const [known, disabled] = [await make(ctx), await make(ctx)];
  await ctx.db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, disabled.id));
  const answers = [
    await refusalOf(authenticate(asker(ctx), { email: known.email, password: "wrong" })),
    await refusalOf(authenticate(asker(ctx), { email: email(), password })),
    await refusalOf(authenticate(asker(ctx), { email: disabled.email, password })),
  ];
  expect(answers[0]).toMatchObject({ code: "unauthenticated" });
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test("after five failures the right password has to wait too, and longer the second time", async ({
  ctx,
}) => {
  const { email } = await make(ctx);
  const fail = () => refusalOf(authenticate(asker(ctx), { email, password: "wrong" }));
  for (let failure = 0; failure < 5; failure++)
    expect(await fail()).toMatchObject({ code: "unauthenticated" });
  expect(await refusalOf(authenticate(asker(ctx), { email, password }))).toEqual({
    code: "rate_limited",
    message: "Too many failed sign-ins. Try again in 15 minutes.",
  });

  const over = new Date(Date.now() - 1000);
  await ctx.db.update(rateLimits).set({ expire: over }).where(like(rateLimits.key, "sign-in-account:%"));
  for (let failure = 0; failure < 5; failure++)
    expect(await fail()).toMatchObject({ code: "unauthenticated" });
  expect(await fail()).toMatchObject({ message: "Too many failed sign-ins. Try again in 30 minutes." });
});

test("signing in forgets the failures before it", async ({ ctx }) => {
  const { email } = await make(ctx);
  for (let round = 0; round < 3; round++) {
    for (let failure = 0; failure < 4; failure++)
      await refusalOf(authenticate(asker(ctx), { email, password: "wrong" }));
    expect((await authenticate(asker(ctx), { email, password })).email).toBe(email);
  }
});

test("someone who tries many accounts from one address is stopped", async ({ ctx }) => {
  const one = asker(ctx);
  const answers = [];
  for (let attempt = 0; attempt < 31; attempt++)
    answers.push(await refusalOf(authenticate(one, { email: email(), password: "guess" })));
  expect(answers.at(-2)).toMatchObject({ code: "unauthenticated" });
  expect(answers.at(-1)).toMatchObject({ code: "rate_limited" });
});

test("the audit log tells who came in and who was kept out, and nothing that was typed", async ({ ctx }) => {
  const { id, email } = await make(ctx);
  await refusalOf(authenticate(asker(ctx), { email, password: "tell-tale" }));
  await signIn(ctx, email);
  const entries = await ctx.db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.targetId, id))
    .orderBy(desc(auditEntries.id));
  expect(entries.map(({ action }) => action)).toEqual(["user.sign_in", "user.sign_in_failed"]);
  expect(JSON.stringify(entries)).not.toMatch(/tell-tale|correct horse/);
});

test("a sign-in ends when its user is disabled or signs out everywhere", async ({ ctx }) => {
  const { id, email } = await make(ctx);
  const claims = await signIn(ctx, email);
  expect(await findSignedIn(claims, ctx.db)).toMatchObject({ id, role: "reviewer" });

  await signOutEverywhere({ ...ctx, actor: { kind: "user", id, name: "Rita Mol", role: "reviewer" } }, id);
  expect(await findSignedIn(claims, ctx.db)).toBeUndefined();

  const anew = await signIn(ctx, email);
  expect(await findSignedIn(anew, ctx.db)).toMatchObject({ id });
  await ctx.db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, id));
  expect(await findSignedIn(anew, ctx.db)).toBeUndefined();
});

test("claims that are not ours stand for nobody", async ({ ctx }) => {
  const { id, email } = await make(ctx);
  const { email: another } = await make(ctx);
  const [own, foreign] = [await signIn(ctx, email), await signIn(ctx, another)];
  const none = crypto.randomUUID();
  expect(await findSignedIn(own, ctx.db)).toMatchObject({ id });
  for (const claims of [
    ...[null, {}, "token", { sub: id, version: 1 }, { ...own, signIn: none }, { ...own, sub: none }],
    ...[
      { ...own, signIn: foreign.signIn },
      { ...own, version: own.version + 1 },
    ],
  ])
    expect(await findSignedIn(claims, ctx.db)).toBeUndefined();
});

test("one sign-in ends and the others go on, or the others end and that one goes on", async ({ ctx }) => {
  const { id, email } = await make(ctx);
  const [first, second, third] = [
    await signIn(ctx, email),
    await signIn(ctx, email),
    await signIn(ctx, email),
  ];
  const areOpen = async () =>
    (await Promise.all([first, second, third].map((claims) => findSignedIn(claims, ctx.db)))).map(Boolean);
  await endSignIn(ctx, id, first.signIn);
  expect(await areOpen()).toEqual([false, true, true]);
  await signOutElsewhere(ctx, id, third.signIn);
  expect(await areOpen()).toEqual([false, false, true]);
});

test("nobody ends the sign-in of somebody else, and none ends twice", async ({ ctx }) => {
  const [mine, theirs] = [await make(ctx), await make(ctx)];
  const claims = await signIn(ctx, theirs.email);
  expect(await refusalOf(endSignIn(ctx, mine.id, claims.signIn))).toMatchObject({ code: "not_found" });
  expect(await refusalOf(endSignIn(ctx, mine.id, "nonsense"))).toMatchObject({ code: "not_found" });
  expect(await findSignedIn(claims, ctx.db)).toMatchObject({ id: theirs.id });
  await endSignIn(ctx, theirs.id, claims.signIn);
  expect(await refusalOf(endSignIn(ctx, theirs.id, claims.signIn))).toMatchObject({ code: "not_found" });
});

test("a sign-in lasts eight hours, however busy, an hour where nothing is done, and says within a minute when it was last used", async ({
  ctx,
}) => {
  const { email } = await make(ctx);
  const claims = await signIn(ctx, email);
  const row = async () => (await ctx.db.select().from(signIns).where(eq(signIns.id, claims.signIn)))[0];
  const opened = (await row())?.lastSeenAt;
  await findSignedIn(claims, ctx.db);
  expect((await row())?.lastSeenAt).toEqual(opened);
  const earlier = new Date(Date.now() - 2 * 60_000);
  await ctx.db.update(signIns).set({ lastSeenAt: earlier }).where(eq(signIns.id, claims.signIn));
  await findSignedIn(claims, ctx.db);
  expect((await row())?.lastSeenAt.getTime()).toBeGreaterThan(earlier.getTime() + 60_000);
  const idle = { lastSeenAt: new Date(Date.now() - 61 * 60_000) };
  const standing = { lastSeenAt: new Date(Date.now() - 59 * 60_000) };
  const set = (change: object) => ctx.db.update(signIns).set(change).where(eq(signIns.id, claims.signIn));
  await set(standing);
  expect(await findSignedIn(claims, ctx.db, { isUse: false }), "a page that looks by itself").toBeDefined();
  expect(await row(), "is no use").toMatchObject(standing);
  await set(idle);
  expect(await findSignedIn(claims, ctx.db), "left alone for an hour").toBeUndefined();
  await set({ lastSeenAt: new Date() });
  const long = new Date(Date.now() - 8 * 60 * 60_000 - 1);
  await ctx.db.update(signIns).set({ createdAt: long }).where(eq(signIns.id, claims.signIn));
  expect(await findSignedIn(claims, ctx.db)).toBeUndefined();
});
