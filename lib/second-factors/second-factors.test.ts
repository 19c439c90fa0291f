import { eq } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { expect } from "vitest";
import { installationSettings } from "@/db/schema/installation";
import { challenges, totpSecrets } from "@/db/schema/second-factors";
import { openChallenge, takeChallenge } from "@/lib/challenges/challenge";
import type { Ctx } from "@/lib/context";
import { recoveryCodeCount } from "@/lib/core/identity/second-factor";
import { setSecondFactorRule } from "@/lib/installation/second-factor-rule";
import { test } from "@/lib/testing/test";
import { createUser } from "@/lib/users/create";
import { listFactors } from "./list";
import { regenerateCodes, takeRecoveryCode } from "./recovery-codes";
import { removeTotp } from "./remove";
import { beginTotp, confirmTotp, takeTotp } from "./totp";

async function make(ctx: Ctx, role: "administrator" | "reviewer" = "administrator") {
  const email = `${crypto.randomUUID()}@example.com`;
  return { id: await createUser(ctx, { email, name: "Rita Mol", role }), email, role };
}

const step = 30_000;
const now = new Date(Math.floor(Date.now() / step) * step);
const later = (steps: number) => new Date(now.getTime() + steps * step);

const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

/** Somebody whose app has shown the code of `now`. */
async function withApp(ctx: Ctx) {
  const user = await make(ctx);
  const { secret } = await beginTotp(ctx, user);
  const { recoveryCodes = [] } = await confirmTotp(ctx, user, codeAt(secret, now), now);
  return { user, secret, recoveryCodes };
}

test("an app is asked for from the moment it has shown a code, and not before", async ({ ctx }) => {
  const user = await make(ctx);
  const { secret } = await beginTotp(ctx, user);
  expect(await takeTotp(ctx.db, user.id, codeAt(secret, now), now)).toBe(false);
  expect((await listFactors(ctx, user.id)).totpSince).toBeNull();
  await expect(confirmTotp(ctx, user, "000000", later(5))).rejects.toMatchObject({ code: "invalid" });
  const { recoveryCodes } = await confirmTotp(ctx, user, codeAt(secret, later(1)), later(1));
  expect(recoveryCodes).toHaveLength(recoveryCodeCount);
  expect((await listFactors(ctx, user.id)).totpSince).toEqual(later(1));
  await expect(beginTotp(ctx, user)).rejects.toMatchObject({ code: "conflict" });
});

test("a code opens once, and none from before it afterwards", async ({ ctx }) => {
  const { user, secret } = await withApp(ctx);
  const take = (of: Date, at: Date) => takeTotp(ctx.db, user.id, codeAt(secret, of), at);
  expect(await take(now, now), "the code that confirmed it").toBe(false);
  expect(await take(later(2), later(2))).toBe(true);
  expect(await take(later(2), later(2)), "again").toBe(false);
  expect(await take(later(1), later(2)), "the one before").toBe(false);
  expect(await take(later(3), later(3))).toBe(true);
});

test("of two who send one code at once, one is let in", async ({ ctx }) => {
  const { user, secret } = await withApp(ctx);
  const code = codeAt(secret, later(2));
  const taken = await Promise.all([1, 2, 3].map(() => takeTotp(ctx.db, user.id, code, later(2))));
  expect(taken.filter(Boolean)).toHaveLength(1);
});

test("a clock may be half a minute off, and no more", async ({ ctx }) => {
  const { user, secret } = await withApp(ctx);
  const take = (of: number, at: number) => takeTotp(ctx.db, user.id, codeAt(secret, later(of)), later(at));
  expect(await take(10, 12)).toBe(false);
  expect(await take(14, 12)).toBe(false);
  expect(await take(11, 12)).toBe(true);
  expect(await take(13, 12)).toBe(true);
});

test("the secret is no text in the database, and of use to its owner alone", async ({ ctx }) => {
  const [mine, theirs] = [await withApp(ctx), await withApp(ctx)];
  const [row] = await ctx.db.select().from(totpSecrets).where(eq(totpSecrets.userId, mine.user.id));
  expect(row?.secretEncrypted).not.toContain(mine.secret);
  expect(await takeTotp(ctx.db, theirs.user.id, codeAt(mine.secret, later(2)), later(2))).toBe(false);
});

test("a recovery code opens once, however it is written, for its owner, until there are new ones", async ({
  ctx,
}) => {
  const { user, recoveryCodes } = await withApp(ctx);
  const other = await withApp(ctx);
  const [first = "", second = "", third = ""] = recoveryCodes;
  expect(new Set(recoveryCodes).size).toBe(recoveryCodeCount);
  const alphabet = 31;
  expect(first.replaceAll("-", "").length * Math.log2(alphabet), "a plain hash is enough").toBeGreaterThan(
    128,
  );
  expect(await takeRecoveryCode(ctx.db, other.user.id, first)).toBe(false);
  expect(await takeRecoveryCode(ctx.db, user.id, ` ${first.toUpperCase().replaceAll("-", " ")} `)).toBe(true);
  expect(await takeRecoveryCode(ctx.db, user.id, first)).toBe(false);
  const both = await Promise.all([1, 2].map(() => takeRecoveryCode(ctx.db, user.id, second)));
  expect(both.filter(Boolean)).toHaveLength(1);
  expect((await listFactors(ctx, user.id)).recoveryCodesLeft).toBe(recoveryCodeCount - 2);
  const [fresh = ""] = await regenerateCodes(ctx, user.id);
  expect(await takeRecoveryCode(ctx.db, user.id, third)).toBe(false);
  expect(await takeRecoveryCode(ctx.db, user.id, fresh)).toBe(true);
});

test("who has to have a factor keeps the last one, and only who has one may ask it of others", async ({
  ctx,
}) => {
  await ctx.db.delete(installationSettings);
  const without = await make(ctx);
  await expect(setSecondFactorRule(ctx, without.id, "everybody")).rejects.toMatchObject({ code: "conflict" });
  const { user } = await withApp(ctx);
  await setSecondFactorRule(ctx, user.id, "administrators");
  await expect(removeTotp(ctx, user)).rejects.toMatchObject({ code: "conflict" });
  await setSecondFactorRule(ctx, without.id, "nobody");
  await removeTotp(ctx, user);
  expect(await listFactors(ctx, user.id)).toEqual({ totpSince: null, passkeys: [], recoveryCodesLeft: 0 });
  const scoped = { ...ctx, scope: { integrationIds: [] } };
  await expect(setSecondFactorRule(scoped, user.id, "nobody")).rejects.toMatchObject({ code: "forbidden" });
});

test("a challenge is answered once, for what it was opened for, and not too late", async ({ ctx }) => {
  const token = await openChallenge(ctx.db, { purpose: "sso", expected: "x" });
  expect(await takeChallenge(ctx.db, "password_reset", token)).toBeUndefined();
  const taken = await Promise.all([1, 2].map(() => takeChallenge(ctx.db, "sso", token)));
  expect(taken.filter(Boolean)).toHaveLength(1);
  const late = await openChallenge(ctx.db, { purpose: "sso" });
  await ctx.db.update(challenges).set({ expiresAt: new Date(Date.now() - 1) });
  expect(await takeChallenge(ctx.db, "sso", late)).toBeUndefined();
  const rows = await ctx.db.select().from(challenges);
  expect(JSON.stringify(rows)).not.toContain(token);
});
