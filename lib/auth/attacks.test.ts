import { eq, like } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { expect } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { challenges } from "@/db/schema/second-factors";
import { rateLimits } from "@/db/schema/users";
import { openChallenge } from "@/lib/challenges/challenge";
import type { Ctx } from "@/lib/context";
import { AppError } from "@/lib/core/errors";
import { nowhere } from "@/lib/core/identity/actor";
import type { SecondFactorRule, SignInMethod } from "@/lib/core/identity/sign-in";
import { writeSetting } from "@/lib/installation/settings";
import { kindsOf, listFactors } from "@/lib/second-factors/list";
import { beginTotp, confirmTotp } from "@/lib/second-factors/totp";
import { openSignIn } from "@/lib/sign-ins/open";
import { renewSignIn } from "@/lib/sign-ins/renew";
import { test } from "@/lib/testing/test";
import { createUser } from "@/lib/users/create";
import { authenticate } from "./authenticate";
import { issueDevice, readDevice } from "./device";
import { accountKeyOf } from "./limits";
import { answerChallenge } from "./second-step";
import { claimsFor, findSignedIn } from "./token";

const password = "correct horse battery";

async function make(ctx: Ctx) {
  const email = `${crypto.randomUUID()}@example.com`;
  const id = await createUser(ctx, { email, name: "Rita Mol", role: "reviewer", password });
  return { id, email };
}

const asker = ({ db }: Ctx, ip: string = crypto.randomUUID()) => ({ db, origin: { ...nowhere, ip } });
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "let in",
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

test("a stranger who closes an account leaves the browsers open that it was signed in with", async ({
  ctx,
}) => {
  const { email } = await make(ctx);
  const device = readDevice(issueDevice(email), email);
  for (let guess = 0; guess < 6; guess++)
    await codeOf(authenticate(asker(ctx), { email, password: "guess" }));
  expect(await codeOf(authenticate(asker(ctx), { email, password })), "from elsewhere").toBe("rate_limited");
  expect(await codeOf(authenticate(asker(ctx), { email, password }, device)), "as ever").toBe("let in");
  expect(await codeOf(authenticate(asker(ctx), { email, password })), "still closed").toBe("rate_limited");
});

test("a known browser has five guesses too", async ({ ctx }) => {
  const { email } = await make(ctx);
  const device = readDevice(issueDevice(email), email);
  for (let guess = 0; guess < 5; guess++)
    expect(await codeOf(authenticate(asker(ctx), { email, password: "guess" }, device))).toBe(
      "unauthenticated",
    );
  expect(await codeOf(authenticate(asker(ctx), { email, password }, device))).toBe("rate_limited");
});

test("what a browser keeps speaks for one account, and cannot be made up", async ({ ctx }) => {
  const [mine, theirs] = [await make(ctx), await make(ctx)];
  const kept = issueDevice(mine.email);
  expect(readDevice(kept, mine.email.toUpperCase())).toBeDefined();
  const [id] = kept.split(".");
  for (const value of [kept, `${id}.${"0".repeat(64)}`, `${id}.`, `.${kept}`, "", undefined])
    expect(readDevice(value, theirs.email), String(value)).toBeUndefined();
  expect(issueDevice(mine.email, readDevice(kept, mine.email)), "the counter goes on").toBe(kept);
});

/** Somebody with an app, who has typed their password. */
async function half(ctx: Ctx) {
  const user = { ...(await make(ctx)), name: "Rita Mol", sessionVersion: 1 };
  const { secret } = await beginTotp(ctx, user);
  const now = Date.now();
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  await confirmTotp(ctx, user, totp.generate({ timestamp: now - 30_000 }), new Date(now - 30_000));
  const begin = async () => {
    const token = await openChallenge(ctx.db, { purpose: "second_factor", userId: user.id });
    const kinds = kindsOf(await listFactors(ctx, user.id));
    // What `findHalfSignedIn` gives, which needs a request around it.
    return { token, kinds, passkeyChallenge: "", user } as unknown as Parameters<typeof answerChallenge>[1];
  };
  return { user, begin, right: () => totp.generate(), wrong: "000000" };
}

test("each time the password is typed there are five guesses at a code", async ({ ctx }) => {
  const { begin, right, wrong } = await half(ctx);
  const one = await begin();
  const guess = (code: string) => codeOf(answerChallenge(asker(ctx), one, { kind: "totp", code }));
  for (let count = 0; count < 5; count++) expect(await guess(wrong)).toBe("unauthenticated");
  expect(await guess(right())).toBe("rate_limited");
  expect(await codeOf(answerChallenge(asker(ctx), await begin(), { kind: "totp", code: right() }))).toBe(
    "let in",
  );
});

test("who has the password and types it again and again has ten guesses at a code", async ({ ctx }) => {
  const { user, begin, right, wrong } = await half(ctx);
  const answers: unknown[] = [];
  for (let round = 0; round < 4; round++) {
    const one = await begin();
    for (const kind of ["totp", "recovery_code", "totp"] as const)
      answers.push(await codeOf(answerChallenge(asker(ctx), one, { kind, code: wrong })));
  }
  expect(answers.slice(0, 10)).toEqual(Array(10).fill("unauthenticated"));
  expect(answers.slice(10)).toEqual(["rate_limited", "rate_limited"]);
  const answer = { kind: "totp", code: right() } as const;
  expect(await codeOf(answerChallenge(asker(ctx), await begin(), answer))).toBe("rate_limited");
  const device = readDevice(issueDevice(user.email), user.email);
  expect(await codeOf(answerChallenge(asker(ctx), await begin(), answer, device)), "at home").toBe("let in");
});

test("a sign-in that was answered, or waited too long, is answered no more", async ({ ctx }) => {
  const { user, begin, right } = await half(ctx);
  const one = await begin();
  expect(await codeOf(answerChallenge(asker(ctx), one, { kind: "totp", code: right() }))).toBe("let in");
  expect(await codeOf(answerChallenge(asker(ctx), one, { kind: "totp", code: right() }))).toBe(
    "unauthenticated",
  );
  const { recoveryCodesLeft } = await listFactors(ctx, user.id);
  expect(recoveryCodesLeft).toBe(10);
  const late = await begin();
  await ctx.db
    .update(challenges)
    .set({ expiresAt: new Date(0) })
    .where(eq(challenges.userId, user.id));
  const { replaceCodes } = await import("@/lib/second-factors/recovery-codes");
  const [code = ""] = await replaceCodes(ctx, user.id);
  expect(await codeOf(answerChallenge(asker(ctx), late, { kind: "recovery_code", code }))).toBe("gone");
});

test("a wrong code stands in the audit log without the code", async ({ ctx }) => {
  const { user, begin } = await half(ctx);
  await codeOf(answerChallenge(asker(ctx), await begin(), { kind: "recovery_code", code: "tell-tale-code" }));
  const entries = await ctx.db.select().from(auditEntries).where(eq(auditEntries.targetId, user.id));
  expect(entries.at(-1)).toMatchObject({
    action: "user.second_factor_failed",
    after: { kind: "recovery_code" },
  });
  expect(JSON.stringify(entries)).not.toContain("tell-tale");
});

test("a copy of a cookie is worth nothing once its owner has shown again who they are", async ({ ctx }) => {
  const [mine, theirs] = [await make(ctx), await make(ctx)];
  const opened = await openSignIn(asker(ctx), { ...mine, name: "Rita Mol", sessionVersion: 1 }, "password");
  const renewed = await renewSignIn(ctx, opened);
  expect(await findSignedIn(claimsFor(opened), ctx.db)).toBeUndefined();
  const before = { signedInAt: expect.any(Date), id: mine.id, method: "password" };
  expect(await findSignedIn(claimsFor(renewed), ctx.db)).toMatchObject(before);
  expect(await codeOf(renewSignIn(ctx, { ...renewed, id: theirs.id }))).toBe("unauthenticated");
  expect(await codeOf(renewSignIn(ctx, opened)), "twice").toBe("unauthenticated");
});

test("no counter tells whose account it is", async ({ ctx }) => {
  const { email } = await make(ctx);
  await codeOf(authenticate(asker(ctx), { email, password: "guess" }));
  const rows = await ctx.db
    .select()
    .from(rateLimits)
    .where(like(rateLimits.key, `%${accountKeyOf(email)}%`));
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(email);
});

test("who must have a second factor and has none is nobody in the portal until there is one", async ({
  ctx,
}) => {
  const [without, withOne] = [await make(ctx), await half(ctx)];
  const signedIn = async (id: string, method: SignInMethod = "password") => {
    const user = { id, name: "Rita Mol", sessionVersion: 1 };
    return findSignedIn(claimsFor(await openSignIn(asker(ctx), user, method)), ctx.db);
  };
  const mustAdd = async (rule: SecondFactorRule) => {
    await writeSetting(ctx, "second_factor_rule", rule);
    const all = [signedIn(without.id), signedIn(withOne.user.id), signedIn(without.id, "sso")];
    return (await Promise.all(all)).map((user) => user?.mustAddFactor);
  };
  expect(await mustAdd("nobody")).toEqual([false, false, false]);
  expect(await mustAdd("administrators"), "they are reviewers").toEqual([false, false, false]);
  expect(await mustAdd("everybody")).toEqual([true, false, false]);
});
