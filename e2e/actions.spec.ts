import { listAudit } from "@/lib/audit/list";
import { may, type Permission, permissions, roles } from "@/lib/core/identity/roles";
import { readEnv } from "@/lib/env";
import { callAction, rewriteCalls } from "./support/action-call";
import { acts, unwritten } from "./support/acts";
import { test } from "./support/inside";
import { actions } from "./support/site";
import { addStrangers, expectNothingOf, nobodysIds, type Strangers } from "./support/strangers";
import { expect } from "./support/test";

let all: Strangers;
const origin = readEnv().PUBLIC_URL;

test.beforeAll(async ({ ctx }) => {
  all = await addStrangers(ctx, origin);
});

test.afterAll(async () => {
  expect(await all.ours.read(), "nothing that strangers did has changed anything").toBe(all.before);
});

test("every action stands in the table of this test", () => {
  expect(
    Object.keys(acts).sort(),
    "say in e2e/support/acts.ts what a stranger would send to each action that is new",
  ).toEqual(Object.keys(actions).sort());
  const unchecked = Object.keys(acts).filter((act) => acts[act] && !actions[act]?.can);
  expect(unchecked, "actions that reach something and ask for no permission").toEqual([]);
});

test("a decision whose id is exchanged on its way finds nothing", async ({ openDesk }) => {
  const { ours, theirs } = all;
  const before = await theirs.read();
  const desk = await openDesk({}, theirs.users.reviewer);
  await rewriteCalls(desk, (body) => body.replaceAll(theirs.ids.verification, ours.ids.verification));
  await desk.goto(`/verifications/${theirs.ids.verification}`);
  await desk.getByRole("button", { name: /^Decline/ }).click();
  await desk.getByRole("radio", { name: "Known fraud" }).click();
  await desk.keyboard.press("Control+Enter");
  await expect(desk.getByRole("region", { name: "Decision" })).toContainText(
    /no such verification|not found/i,
  );
  expect(await theirs.read(), "and theirs was not decided instead").toBe(before);
});

for (const [action, inputOf] of Object.entries(acts)) {
  const can = permissions.find((permission): permission is Permission => permission === actions[action]?.can);
  if (!inputOf || !can) continue;

  test(`${action} reaches nothing of ours, and is for those who may ${can}`, async ({ ctx }) => {
    const { ours, theirs, cookies } = all;
    const page = theirs.ids;
    const own = { action, input: inputOf(page), page };
    for (const role of roles) {
      const aimed = { action, input: inputOf(ours.ids), page, cookie: cookies[role] };
      const { outcome, text } = await callAction(origin, aimed);
      const atNothing = await callAction(origin, { ...aimed, input: inputOf(nobodysIds()) });
      const expected = may(role, can) ? "not_found" : "forbidden";
      expect([outcome, atNothing.outcome], role).toEqual([expected, expected]);
      expectNothingOf(ours, text, role, JSON.stringify(aimed.input));
      if (!may(role, can))
        expect((await callAction(origin, { ...own, cookie: cookies[role] })).outcome, role).toBe("forbidden");
    }
    const signedOut = await callAction(origin, own);
    expect(signedOut.outcome, "signed out").not.toBe("ok");
    expect(signedOut.text).not.toContain(theirs.word);
    const cookie = cookies.administrator;
    const crossSite = await callAction(origin, { ...own, cookie, origin: "https://elsewhere.example" });
    expect([crossSite.status >= 400, crossSite.outcome], "from another site").toEqual([true, undefined]);
    const written = () =>
      listAudit(ctx, { filter: { actorId: theirs.administrator.id }, limit: 1 }).then(
        ({ entries }) => entries[0]?.id,
      );
    const before = await written();
    // Proof that the call is a good one, and that none of those before has done it.
    expect((await callAction(origin, { ...own, cookie })).outcome).toBe("ok");
    if (!unwritten[action]) expect(await written(), "it stands in the audit log").not.toBe(before);
  });
}

for (const [action, { can: needed }] of Object.entries(actions))
  test(`${action} is asked for nothing by whoever may not, and by no other site`, async () => {
    const { theirs, cookies } = all;
    const call = { action, input: {}, page: theirs.ids };
    const signedOut = await callAction(origin, call);
    expect(signedOut.outcome, "signed out").not.toBe("ok");
    const crossSite = await callAction(origin, { ...call, origin: "https://elsewhere.example" });
    expect([crossSite.status >= 400, crossSite.outcome], "from another site").toEqual([true, undefined]);
    const can = permissions.find((permission) => permission === needed);
    expect(can ?? needed, "a permission that nobody knows").toBe(needed);
    if (!can) return;
    for (const role of roles.filter((role) => !may(role, can)))
      expect((await callAction(origin, { ...call, cookie: cookies[role] })).outcome, role).toBe("forbidden");
  });

test("signing out everywhere ends what was signed in elsewhere", async ({ browser, openDesk }) => {
  const { theirs } = all;
  const desk = await openDesk({}, theirs.users.developer);
  const stolen = await desk.context().storageState();
  const context = await browser.newContext({ baseURL: origin, storageState: stolen });
  const thief = await context.newPage();
  await thief.goto(`/verifications/${theirs.ids.verification}`);
  await expect(thief.getByRole("heading", { level: 1 })).toContainText(theirs.word);

  await desk.goto("/verifications");
  await desk.getByRole("button", { name: /Developer/ }).click();
  await desk.getByRole("menuitem", { name: "Sign out everywhere…" }).click();
  await desk.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(desk).toHaveURL(/\/sign-in/);

  await thief.goto(`/verifications/${theirs.ids.verification}`);
  await expect(thief).toHaveURL(/\/sign-in/);
  const cookie = stolen.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const [action, page] = ["/verifications#addVerification", theirs.ids];
  const input = acts[action]?.(page) ?? {};
  expect((await callAction(origin, { action, input, page, cookie })).outcome).not.toBe("ok");
  expect((await thief.request.get(`/api/media/${theirs.ids.picture}`)).status()).toBe(401);
});
