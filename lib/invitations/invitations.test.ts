import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { invitations } from "@/db/schema/invitations";
import { authenticate } from "@/lib/auth/authenticate";
import type { Ctx } from "@/lib/context";
import { nowhere } from "@/lib/core/identity/actor";
import { provideEnv } from "@/lib/env";
import { changeReach, disablePerson } from "@/lib/people/change";
import { startMailServer } from "@/lib/testing/mail-server";
import { test } from "@/lib/testing/test";
import { createUser } from "@/lib/users/create";
import { acceptInvitation, findInvitationBy } from "./accept";
import { invite, inviteAgain, revokeInvitation } from "./invite";
import { listInvitations } from "./list";

const address = () => `${crypto.randomUUID()}@example.com`;
const password = "a sentence of my own";
const asker = ({ db }: Ctx) => ({ db, origin: { ...nowhere, ip: crypto.randomUUID() } });

/** An administrator, who asks. */
async function as(ctx: Ctx, integrationIds: string[] | null = null): Promise<Ctx> {
  const given = { email: address(), name: "Ada <Admin>", role: "administrator", password } as const;
  const id = await createUser(ctx, { ...given, integrationIds });
  const actor = { kind: "user", id, name: given.name, role: "administrator" } as const;
  return { ...ctx, actor, scope: { integrationIds: integrationIds ?? "all" } };
}

const tokenOf = ({ url }: { url: string }) => url.split("/").at(-1) ?? "";
const reviewer = { role: "reviewer", integrationIds: null } as const;

test("whoever holds the link becomes the user that was meant, once", async ({ ctx, made }) => {
  const admin = await as(ctx);
  const email = address();
  const given = { email, role: "reviewer", integrationIds: [made.integration.id] } as const;
  const token = tokenOf(await invite(admin, { ...given, integrationIds: [...given.integrationIds] }));
  expect(await findInvitationBy(ctx, token)).toMatchObject({ email });
  const stolen = acceptInvitation(asker(ctx), token, { name: "Rita", password: "JustinBieber1" });
  await expect(stolen).rejects.toMatchObject({
    code: "invalid",
    details: { fields: { password: expect.stringContaining("stolen") } },
  });
  const user = await acceptInvitation(asker(ctx), token, { name: "Rita", password });
  expect(await authenticate(asker(ctx), { email, password })).toMatchObject({ id: user.id, ...given });
  expect(await findInvitationBy(ctx, token)).toBeUndefined();
  const again = acceptInvitation(asker(ctx), token, { name: "Eve", password });
  await expect(again).rejects.toMatchObject({ code: "gone" });
  const [entry] = await ctx.db.select().from(auditEntries).where(eq(auditEntries.targetId, user.id));
  expect(entry).toMatchObject({
    action: "invitation.accept",
    after: { ...given, invitedBy: admin.actor.id },
  });
});

test("a link opens nothing that is too old, taken back, replaced, or sent by somebody who is disabled", async ({
  ctx,
}) => {
  const admin = await as(ctx);
  const other = await as(ctx);
  const fresh = async (by = admin) => tokenOf(await invite(by, { email: address(), ...reviewer }));
  const newest = async () => (await listInvitations(ctx))[0]?.id ?? "";

  const old = await fresh();
  await ctx.db
    .update(invitations)
    .set({ expiresAt: new Date(Date.now() - 1) })
    .where(eq(invitations.id, await newest()));
  const revoked = await fresh();
  await revokeInvitation(admin, await newest());
  const replaced = await fresh();
  const renewed = tokenOf(await inviteAgain(admin, await newest()));
  const orphaned = await fresh(other);
  await disablePerson(admin, String(other.actor.id));
  const email = address();
  const first = tokenOf(await invite(admin, { email, ...reviewer }));
  const second = tokenOf(await invite(admin, { email: email.toUpperCase(), ...reviewer }));

  for (const token of [old, revoked, replaced, orphaned, first, "", "nonsense"]) {
    expect(await findInvitationBy(ctx, token), token).toBeUndefined();
    const taken = acceptInvitation(asker(ctx), token, { name: "Eve", password });
    await expect(taken).rejects.toMatchObject({ code: "gone" });
  }
  for (const token of [renewed, second]) expect(await findInvitationBy(ctx, token)).toBeDefined();
});

test("what somebody has sent ends when they could not send it any more, and not before", async ({
  ctx,
  made,
}) => {
  const admin = await as(ctx);
  const administrator = { role: "administrator", integrationIds: null } as const;
  for (const [change, stays] of [
    [{ role: "developer", integrationIds: null }, false],
    [{ role: "administrator", integrationIds: [made.integration.id] }, false],
    [administrator, true],
  ] as const) {
    const other = await as(ctx);
    const token = tokenOf(await invite(other, { email: address(), ...administrator }));
    const integrationIds = change.integrationIds && [...change.integrationIds];
    await changeReach(admin, String(other.actor.id), { ...change, integrationIds });
    expect((await findInvitationBy(ctx, token)) !== undefined, JSON.stringify(change)).toBe(stays);
  }
});

test("nothing in the database opens an invitation", async ({ ctx }) => {
  const token = tokenOf(await invite(await as(ctx), { email: address(), ...reviewer }));
  const rows = JSON.stringify(await ctx.db.select().from(invitations));
  const entries = JSON.stringify(await ctx.db.select().from(auditEntries));
  expect(rows.length + entries.length).toBeGreaterThan(100);
  expect(rows + entries).not.toContain(token);
});

test("a password that is easy to guess is refused, and the link still opens", async ({ ctx }) => {
  const token = tokenOf(await invite(await as(ctx), { email: address(), ...reviewer }));
  for (const password of ["short", "password12345"])
    await expect(acceptInvitation(asker(ctx), token, { name: "Rita", password })).rejects.toMatchObject({
      details: { fields: { password: expect.any(String) } },
    });
  expect(await findInvitationBy(ctx, token)).toBeDefined();
});

test("nobody gives what they do not have, and what others have given does not exist", async ({
  ctx,
  made,
}) => {
  const whole = await as(ctx);
  const limited = await as(ctx, [made.integration.id]);
  const email = address();
  await expect(invite(limited, { email, ...reviewer })).rejects.toMatchObject({ code: "forbidden" });
  const elsewhere = { email, role: "viewer", integrationIds: [crypto.randomUUID()] } as const;
  await expect(
    invite(limited, { ...elsewhere, integrationIds: [...elsewhere.integrationIds] }),
  ).rejects.toMatchObject({ code: "not_found" });
  await invite(whole, { email, ...reviewer });
  const [invitation] = await listInvitations(whole);
  expect(await listInvitations(limited)).toEqual([]);
  for (const act of [inviteAgain, revokeInvitation])
    await expect(act(limited, invitation?.id ?? "")).rejects.toMatchObject({ code: "not_found" });
});

test("who has an account is not invited again", async ({ ctx }) => {
  const email = address();
  await createUser(ctx, { email, name: "Rita", role: "viewer" });
  await expect(invite(await as(ctx), { email: email.toUpperCase(), ...reviewer })).rejects.toMatchObject({
    details: { fields: { email: expect.any(String) } },
  });
});

test("the letter goes to the address and holds the link; a server that refuses it stops nothing", async ({
  ctx,
}) => {
  const admin = await as(ctx);
  const [server, refusing] = [await startMailServer(), await startMailServer({ refuses: true })];
  try {
    provideEnv({ SMTP_URL: server.url, MAIL_FROM: "Proofdesk <desk@example.com>" });
    const email = address();
    const { url, mail } = await invite(admin, { email, ...reviewer });
    expect(mail).toBe("sent");
    const [letter] = server.received;
    expect(letter).toMatchObject({ from: "desk@example.com", to: email });
    const source = (letter?.source ?? "").replace(/=\r\n/g, "").replaceAll("=3D", "=");
    expect(source).toContain(url);
    expect(source).toContain("text/plain");
    expect(source).toContain(`href="${url}"`);
    expect(source).toContain("Ada &lt;Admin&gt; invites you");
    provideEnv({ SMTP_URL: refusing.url });
    expect(await invite(admin, { email: address(), ...reviewer })).toMatchObject({ mail: "failed" });
  } finally {
    provideEnv({ SMTP_URL: "", MAIL_FROM: "" });
    await Promise.all([server.stop(), refusing.stop()]);
  }
  expect(await invite(admin, { email: address(), ...reviewer })).toMatchObject({ mail: "off" });
});
