import { desc, eq } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { expect } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { users } from "@/db/schema/users";
import { authenticate } from "@/lib/auth/authenticate";
import { claimsFor, findSignedIn } from "@/lib/auth/token";
import type { Ctx } from "@/lib/context";
import { nowhere } from "@/lib/core/identity/actor";
import type { Role } from "@/lib/core/identity/roles";
import { beginTotp, confirmTotp } from "@/lib/second-factors/totp";
import { openSignIn } from "@/lib/sign-ins/open";
import { test } from "@/lib/testing/test";
import { createUser } from "@/lib/users/create";
import { changeReach, disablePerson, enablePerson } from "./change";
import { choosePassword, findPasswordLink } from "./choose-password";
import { getPerson, listPeople } from "./find";
import { makeRescueLink } from "./rescue";
import { endColleaguesSignIn, makePasswordLink, resetFactors } from "./reset";

const password = "a sentence of my own";
const asker = ({ db }: Ctx) => ({ db, origin: { ...nowhere, ip: crypto.randomUUID() } });

async function add(ctx: Ctx, role: Role = "reviewer", integrationIds: string[] | null = null) {
  const [email, name] = [`${crypto.randomUUID()}@example.com`, "Rita Mol"];
  const id = await createUser(ctx, { email, name, role, password, integrationIds });
  const actor = { kind: "user", id, name, role } as const;
  const own: Ctx = { ...ctx, actor, scope: { integrationIds: integrationIds ?? "all" } };
  return { id, email, name, sessionVersion: 1, own };
}

/** Nobody else can put things right but those who are added afterwards. */
const retireAll = ({ db }: Ctx) =>
  db.update(users).set({ disabledAt: new Date() }).where(eq(users.role, "administrator"));

const tokenOf = (url: string) => url.split("/").at(-1) ?? "";
const newestEntry = async ({ db }: Ctx, id: string) =>
  (
    await db.select().from(auditEntries).where(eq(auditEntries.targetId, id)).orderBy(desc(auditEntries.id))
  )[0];

test("the last administrator who can put things right stays one", async ({ ctx, made }) => {
  await retireAll(ctx);
  const last = await add(ctx, "administrator");
  await add(ctx, "administrator", [made.integration.id]);
  const ssoOnly = await add(ctx, "administrator");
  await ctx.db.update(users).set({ passwordHash: null }).where(eq(users.id, ssoOnly.id));
  const helper = await add(ctx, "administrator");
  await changeReach(last.own, helper.id, { role: "viewer", integrationIds: null });
  const refused = { code: "conflict" };
  const some = [made.integration.id];
  await expect(disablePerson(helper.own, last.id)).rejects.toMatchObject(refused);
  for (const reach of [
    { role: "viewer", integrationIds: null },
    { role: "administrator", integrationIds: some },
  ] as const)
    await expect(
      changeReach(helper.own, last.id, { ...reach, integrationIds: reach.integrationIds && [...some] }),
    ).rejects.toMatchObject(refused);
  await changeReach(last.own, helper.id, { role: "administrator", integrationIds: null });
  await disablePerson(helper.own, last.id);
  await expect(disablePerson(last.own, helper.id)).rejects.toMatchObject(refused);
});

test("nobody disables themself, and who is disabled is out at once and stays out", async ({ ctx }) => {
  const [admin, person] = [await add(ctx, "administrator"), await add(ctx)];
  const claims = claimsFor(await openSignIn(asker(ctx), person, "password"));
  expect(await findSignedIn(claims, ctx.db)).toMatchObject({ id: person.id });
  await expect(disablePerson(admin.own, admin.id)).rejects.toMatchObject({ code: "conflict" });
  await disablePerson(admin.own, person.id);
  expect(await findSignedIn(claims, ctx.db)).toBeUndefined();
  await expect(authenticate(asker(ctx), { email: person.email, password })).rejects.toMatchObject({
    code: "unauthenticated",
  });
  await enablePerson(admin.own, person.id);
  expect(await findSignedIn(claims, ctx.db), "the cookie of before stays dead").toBeUndefined();
  expect(await authenticate(asker(ctx), { email: person.email, password })).toMatchObject({ id: person.id });
});

test("a change of role holds at the next request, and the audit log has before and after", async ({
  ctx,
  made,
}) => {
  const [admin, person] = [await add(ctx, "administrator"), await add(ctx)];
  const claims = claimsFor(await openSignIn(asker(ctx), person, "password"));
  const integrationIds = [made.integration.id];
  await changeReach(admin.own, person.id, { role: "viewer", integrationIds });
  expect(await findSignedIn(claims, ctx.db)).toMatchObject({ role: "viewer", integrationIds });
  expect(await newestEntry(ctx, person.id)).toMatchObject({
    ...{ action: "user.change_reach", actorId: admin.id },
    ...{ before: { role: "reviewer", integrationIds: null }, after: { role: "viewer", integrationIds } },
  });
});

test("an administrator of some integrations sees, and changes, nobody who reaches another", async ({
  ctx,
  made,
}) => {
  const within = [made.integration.id];
  const limited = await add(ctx, "administrator", within);
  const colleague = await add(ctx, "viewer", within);
  const others = [await add(ctx), await add(ctx, "viewer", []), await add(ctx, "administrator")];
  const seen = (await listPeople(limited.own)).map(({ id }) => id);
  expect(seen.sort()).toEqual([limited.id, colleague.id].sort());
  const acts = [
    (id: string) => changeReach(limited.own, id, { role: "viewer", integrationIds: within }),
    (id: string) => disablePerson(limited.own, id),
    (id: string) => enablePerson(limited.own, id),
    (id: string) => resetFactors(limited.own, id),
    (id: string) => makePasswordLink(limited.own, id),
    (id: string) => endColleaguesSignIn(limited.own, id, crypto.randomUUID()),
    (id: string) => getPerson(limited.own, id),
  ];
  for (const { id } of [...others, { id: crypto.randomUUID() }, { id: "nonsense" }])
    for (const act of acts) await expect(act(id)).rejects.toMatchObject({ code: "not_found" });
  const all = { role: "administrator", integrationIds: null } as const;
  await expect(changeReach(limited.own, colleague.id, all)).rejects.toMatchObject({ code: "forbidden" });
});

test("a link for a password opens once, ends every sign-in, and the one before it ends with it", async ({
  ctx,
}) => {
  const [admin, person] = [await add(ctx, "administrator"), await add(ctx)];
  const claims = claimsFor(await openSignIn(asker(ctx), person, "password"));
  const first = tokenOf((await makePasswordLink(admin.own, person.id)).url);
  const token = tokenOf((await makePasswordLink(admin.own, person.id)).url);
  expect(await findPasswordLink(ctx, first)).toBeUndefined();
  for (const weak of ["short", "finalfantasy7"])
    await expect(choosePassword(asker(ctx), token, weak)).rejects.toMatchObject({ code: "invalid" });
  await choosePassword(asker(ctx), token, "another sentence of mine");
  expect(await findSignedIn(claims, ctx.db)).toBeUndefined();
  await expect(choosePassword(asker(ctx), token, "a third sentence")).rejects.toMatchObject({ code: "gone" });
  const given = { email: person.email, password: "another sentence of mine" };
  expect(await authenticate(asker(ctx), given)).toMatchObject({ id: person.id });
  const log = JSON.stringify(await ctx.db.select().from(auditEntries));
  expect(log).not.toContain(token);
});

test("the operator's link brings an administrator back who has lost everything, and nobody else", async ({
  ctx,
}) => {
  const [admin, viewer] = [await add(ctx, "administrator"), await add(ctx, "viewer")];
  const { secret } = await beginTotp(ctx, admin);
  await confirmTotp(ctx, admin, new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  const refused = await makeRescueLink(viewer.email, ctx);
  expect(refused).toMatchObject({ administrators: expect.arrayContaining([admin.email]) });
  expect(await makeRescueLink("nobody@example.com", ctx)).toHaveProperty("administrators");
  const made = await makeRescueLink(admin.email.toUpperCase(), ctx);
  await choosePassword(asker(ctx), tokenOf("url" in made ? made.url : ""), "back in with a sentence");
  expect(await getPerson(admin.own, admin.id)).toMatchObject({ hasSecondFactor: false });
  expect(await newestEntry(ctx, admin.id)).toMatchObject({
    action: "user.rescue",
    before: { authenticatorApp: true, recoveryCodes: 10 },
  });
});

test("factors that are reset are gone, with the sign-ins", async ({ ctx }) => {
  const [admin, person] = [await add(ctx, "administrator"), await add(ctx)];
  const { secret } = await beginTotp(ctx, person);
  await confirmTotp(ctx, person, new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  const claims = claimsFor(await openSignIn(asker(ctx), person, "password_and_totp"));
  await expect(resetFactors(admin.own, admin.id)).rejects.toMatchObject({ code: "conflict" });
  await resetFactors(admin.own, person.id);
  expect(await getPerson(admin.own, person.id)).toMatchObject({ hasSecondFactor: false });
  expect(await findSignedIn(claims, ctx.db)).toBeUndefined();
});
