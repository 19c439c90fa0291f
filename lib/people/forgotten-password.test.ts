import { and, eq, sql } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { expect } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { challenges } from "@/db/schema/second-factors";
import { users } from "@/db/schema/users";
import { authenticate } from "@/lib/auth/authenticate";
import { claimsFor, findSignedIn } from "@/lib/auth/token";
import type { Ctx } from "@/lib/context";
import { nowhere } from "@/lib/core/identity/actor";
import type { JobPayloads } from "@/lib/core/job/job";
import { provideEnv } from "@/lib/env";
import { publicOrigin } from "@/lib/links";
import { kindsOf, listFactors } from "@/lib/second-factors/list";
import { beginTotp, confirmTotp } from "@/lib/second-factors/totp";
import { openSignIn } from "@/lib/sign-ins/open";
import { startMailServer } from "@/lib/testing/mail-server";
import { test } from "@/lib/testing/test";
import { createUser } from "@/lib/users/create";
import { choosePassword, findPasswordLink } from "./choose-password";
import { askForForgottenLink, sendForgottenLink } from "./forgotten-password";

const [old, next] = ["a sentence of my own", "another sentence of mine"];
const asker = ({ db }: Ctx, ip: string = crypto.randomUUID()) => ({ db, origin: { ...nowhere, ip } });

async function add(ctx: Ctx) {
  const [email, name] = [`${crypto.randomUUID()}@example.com`, "Rita <Mol>"];
  const id = await createUser(ctx, { email, name, role: "reviewer", password: old });
  return { id, email, name, sessionVersion: 1 };
}

/** What asking has left to be done, the newest last. */
async function orders({ db }: Ctx): Promise<JobPayloads["password.forgotten"][]> {
  const rows = await db.execute<{ payload: JobPayloads["password.forgotten"] }>(sql`
    select job.payload from graphile_worker._private_jobs job
    join graphile_worker._private_tasks task on task.id = job.task_id
    where task.identifier = 'password.forgotten' order by job.id`);
  return rows.map(({ payload }) => payload);
}

async function linkFor(ctx: Ctx, userId: string) {
  const server = await startMailServer();
  try {
    provideEnv({ SMTP_URL: server.url, MAIL_FROM: "Proofdesk <desk@example.com>" });
    await sendForgottenLink(ctx, { userId, origin: nowhere });
  } finally {
    provideEnv({ SMTP_URL: "", MAIL_FROM: "" });
    await server.stop();
  }
  const [letter] = server.received;
  const source = (letter?.source ?? "").replace(/=\r\n/g, "").replaceAll("=3D", "=");
  return { to: letter?.to, url: source.match(/https?:\/\/\S+\/password\/[\w-]+/)?.[0] ?? "", source };
}

const tokenOf = (url: string) => url.split("/").at(-1) ?? "";

test("the same is done and said whoever is asked for, and only a password can be forgotten", async ({
  ctx,
}) => {
  const [known, disabled, elsewhere] = [await add(ctx), await add(ctx), await add(ctx)];
  await ctx.db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, disabled.id));
  await ctx.db.update(users).set({ passwordHash: null }).where(eq(users.id, elsewhere.id));
  const addresses = [known.email.toUpperCase(), disabled.email, elsewhere.email, "nobody@example.com"];
  for (const email of addresses) expect(await askForForgottenLink(asker(ctx), email)).toBeUndefined();
  const ordered = (await orders(ctx)).slice(-4);
  expect(ordered.map(({ userId }) => userId)).toEqual([known.id, null, null, null]);
  expect(JSON.stringify(ordered), "the queue holds no address").not.toContain("@");
  await sendForgottenLink(ctx, { userId: disabled.id, origin: nowhere });
  const [entry] = await ctx.db.select().from(auditEntries).where(eq(auditEntries.targetId, disabled.id));
  expect(entry?.action).not.toBe("user.forget_password");
});

test("nobody's mailbox is filled, and one address asks no more than ten times", async ({ ctx }) => {
  const { id, email } = await add(ctx);
  for (let time = 0; time < 5; time++) await askForForgottenLink(asker(ctx), email);
  const mine = (await orders(ctx)).filter(({ userId }) => userId === id);
  expect(mine).toHaveLength(3);
  const one = asker(ctx);
  for (let time = 0; time < 10; time++) await askForForgottenLink(one, `${time}@example.com`);
  await expect(askForForgottenLink(one, email)).rejects.toMatchObject({ code: "rate_limited" });
});

test("the mailed link opens once, for half an hour, at our own address, and ends what was open", async ({
  ctx,
}) => {
  const user = await add(ctx);
  const claims = claimsFor(await openSignIn(asker(ctx), user, "password"));
  const [first, second] = [await linkFor(ctx, user.id), await linkFor(ctx, user.id)];
  expect(first.to).toBe(user.email);
  expect(first.url.startsWith(`${publicOrigin()}/password/`), "whatever host was asked").toBe(true);
  expect(first.source).toContain("Rita &lt;Mol&gt;");
  const [row] = await ctx.db
    .select()
    .from(challenges)
    .where(and(eq(challenges.userId, user.id), eq(challenges.purpose, "forgotten_password")));
  expect((row?.expiresAt.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0)).toBe(30 * 60_000);
  expect(await findPasswordLink(ctx, tokenOf(first.url)), "a second one closes none").toBeDefined();

  await choosePassword(asker(ctx), tokenOf(first.url), next);
  expect(await findSignedIn(claims, ctx.db)).toBeUndefined();
  await expect(authenticate(asker(ctx), { email: user.email, password: old })).rejects.toThrow();
  expect(await authenticate(asker(ctx), { email: user.email, password: next })).toMatchObject({
    id: user.id,
  });
  for (const { url } of [first, second])
    await expect(choosePassword(asker(ctx), tokenOf(url), old)).rejects.toMatchObject({ code: "gone" });
});

test("a link that is too old opens nothing, and nothing in the database opens it", async ({ ctx }) => {
  const user = await add(ctx);
  const token = tokenOf((await linkFor(ctx, user.id)).url);
  const rows = await ctx.db.select().from(challenges).where(eq(challenges.userId, user.id));
  expect(JSON.stringify(rows)).not.toContain(token);
  await ctx.db
    .update(challenges)
    .set({ expiresAt: new Date(Date.now() - 1) })
    .where(eq(challenges.userId, user.id));
  await expect(choosePassword(asker(ctx), token, next)).rejects.toMatchObject({ code: "gone" });
});

test("the second factor outlives a forgotten password", async ({ ctx }) => {
  const user = await add(ctx);
  const { secret } = await beginTotp(ctx, user);
  await confirmTotp(ctx, user, new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await choosePassword(asker(ctx), tokenOf((await linkFor(ctx, user.id)).url), next);
  expect(kindsOf(await listFactors(ctx, user.id))).toContain("totp");
});
