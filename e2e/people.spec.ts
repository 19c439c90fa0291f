import { readEnv } from "@/lib/env";
import { createIntegration } from "@/lib/integrations/create";
import { test } from "./support/inside";
import { expectAccessible, listComplaints } from "./support/look";
import { addPerson, openBrowser, typePassword } from "./support/person";
import { expect } from "./support/test";

test("somebody is invited, comes in, sees what they may, and is out the moment they are disabled", async ({
  browser,
  ctx,
  openDesk,
}) => {
  const word = `x${Date.now()}`;
  const [mine] = await Promise.all(
    [`Mine ${word}`, `Other ${word}`].map((name) => createIntegration(ctx, { name, environment: "live" })),
  );
  expect(mine).toBeDefined();
  const email = `rita.${word}@proofdesk.test`;
  const admin = await openDesk({}, await addPerson(ctx));
  await admin.goto("/people");
  await admin.getByRole("button", { name: "Invite" }).click();
  await admin.getByLabel("E-mail address").fill(email);
  await admin.getByRole("radio", { name: /^Developer/ }).click();
  await admin.getByRole("radio", { name: /^Only some/ }).click();
  await admin.getByRole("checkbox", { name: `Mine ${word}` }).click();
  await admin.getByRole("button", { name: "Make the link" }).click();
  const url = await admin.getByText(/\/invitation\//).innerText();
  await admin.getByRole("button", { name: "Done" }).click();
  await expect(admin.getByRole("region", { name: "Invitations" }).getByText(email)).toBeVisible();

  const guest = await openBrowser(browser);
  const complaints = listComplaints(guest);
  await guest.goto(url);
  await expect(guest.getByText(`${email} is invited as developer.`)).toBeVisible();
  await expectAccessible(guest, "an invitation");
  await guest.getByLabel("Your name").fill(`Rita ${word}`);
  await guest.getByLabel("Password").fill("password1234");
  await guest.getByRole("button", { name: "Create account" }).click();
  await expect(guest.getByText(/easy to guess/)).toBeVisible();
  await guest.getByLabel("Password").fill("a sentence of her own");
  await guest.getByRole("button", { name: "Create account" }).click();
  await expect(guest.getByRole("heading", { name: "Add a second factor" })).toBeVisible();
  await expectAccessible(guest, "the offer of a second factor");
  await guest.getByRole("link", { name: "Not now" }).click();
  await expect(guest).toHaveURL(/\/verifications/);
  await guest.goto("/integrations");
  await expect(guest.getByText(`Mine ${word}`).first()).toBeVisible();
  await expect(guest.getByText(`Other ${word}`)).toHaveCount(0);
  await expect(guest.getByRole("link", { name: "People" })).toHaveCount(0);
  expect((await guest.goto("/people"))?.status()).toBe(404);
  expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);

  const late = await openBrowser(browser);
  await late.goto(url);
  await expect(late.getByRole("heading", { name: "This link opens nothing" })).toBeVisible();
  await expectAccessible(late, "a link that opens nothing");

  await admin.reload();
  await admin.getByRole("link", { name: `Rita ${word}` }).click();
  await expect(admin.getByRole("heading", { name: `Rita ${word}` })).toBeVisible();
  await admin.getByRole("radio", { name: /^Viewer/ }).click();
  await admin.getByRole("button", { name: "Save role" }).click();
  await expect(admin.getByText("Saved")).toBeVisible();
  await guest.goto("/integrations");
  await expect(guest.getByRole("heading", { level: 1 })).not.toHaveText("Integrations");

  await admin.getByRole("button", { name: "Disable…" }).click();
  await admin.getByRole("button", { name: "Disable", exact: true }).click();
  await expect(admin.getByRole("button", { name: "Enable" })).toBeVisible();
  await guest.goto("/verifications");
  await expect(guest).toHaveURL(/\/sign-in/);
});

test("a colleague's password is reset by link, and their other sign-ins end one by one", async ({
  browser,
  ctx,
  openDesk,
}) => {
  const [person, admin] = [await addPerson(ctx, "viewer"), await openDesk({}, await addPerson(ctx))];
  const there = await openBrowser(browser);
  await typePassword(there, person);
  await expect(there).toHaveURL(/\/verifications/);
  await admin.goto(`/people/${person.id}`);
  const signIns = admin.getByRole("region", { name: "Sign-ins" });
  await signIns.getByRole("button", { name: "End" }).click();
  await expect(signIns.getByText("Not signed in anywhere now.")).toBeVisible();
  await there.goto("/verifications");
  await expect(there).toHaveURL(/\/sign-in/);

  await admin.getByRole("button", { name: "Make a link" }).click();
  await admin.getByRole("button", { name: "Make the link" }).click();
  const url = await admin.getByText(/\/password\//).innerText();
  await there.goto(url);
  await expectAccessible(there, "a link for a password");
  await there.getByLabel("Password").fill("another sentence of hers");
  await there.getByRole("button", { name: "Save password" }).click();
  await expect(there).toHaveURL(/\/sign-in/);
  await typePassword(there, { ...person, password: "another sentence of hers" });
  await expect(there).toHaveURL(/\/verifications/);
});

test("the account keeps a name, a time zone and whether single keys decide", async ({ ctx, openDesk }) => {
  const person = await addPerson(ctx);
  const desk = await openDesk({}, person);
  await desk.goto("/verifications");
  await desk.getByRole("button", { name: /Person/ }).click();
  await desk.getByRole("menuitem", { name: "Your account" }).click();
  await desk.getByLabel("Name", { exact: true }).fill("Ada Renamed");
  await desk.getByRole("button", { name: "Save name" }).click();
  await expect(desk.getByRole("button", { name: /Ada Renamed/ })).toBeVisible();
  await desk.getByRole("combobox", { name: "Time zone" }).fill("Auckland");
  await desk.getByRole("option", { name: "Pacific/Auckland" }).click();
  await expect(desk.getByText("Saved").first()).toBeVisible();
  // What was changed before may still be on its way.
  const saved = desk.waitForResponse((response) =>
    Boolean(response.request().postData()?.includes("hasShortcuts")),
  );
  await desk.getByRole("checkbox", { name: "Single keys are commands" }).click();
  await saved;
  await desk.reload();
  await expect(desk.getByRole("combobox", { name: "Time zone" })).toHaveValue("Pacific/Auckland");
  await expect(desk.getByRole("checkbox", { name: "Single keys are commands" })).not.toBeChecked();
  await desk.getByText("just now").first().hover();
  await expect(desk.getByText("Pacific/Auckland").last()).toBeVisible();

  await desk.goto("/verifications?status=review");
  await desk.keyboard.press("c");
  await expect(desk.getByRole("dialog")).toHaveCount(0);
});

test("another password ends the other sign-ins, and not this one", async ({ browser, ctx }) => {
  const person = await addPerson(ctx);
  const [here, there] = [await openBrowser(browser), await openBrowser(browser)];
  for (const page of [here, there]) {
    await typePassword(page, person);
    await expect(page).toHaveURL(/\/verifications/);
  }
  const storageState = await here.context().storageState();
  const thief = await (await browser.newContext({ baseURL: readEnv().PUBLIC_URL, storageState })).newPage();
  await thief.goto("/account");
  await expect(thief.getByRole("heading", { name: "Your account" })).toBeVisible();
  await here.goto("/account");
  await here.getByLabel("Current password").fill("not this one");
  await here.getByLabel("New password").fill("a third sentence of mine");
  await here.getByRole("button", { name: "Change password" }).click();
  await expect(here.getByText("This is not your password.")).toBeVisible();
  await here.getByLabel("Current password").fill(person.password);
  await here.getByLabel("New password").fill("a third sentence of mine");
  await here.getByRole("button", { name: "Change password" }).click();
  await expect(here.getByText("1 other sign-in was ended.")).toBeVisible();
  for (const page of [there, thief]) {
    await page.goto("/account");
    await expect(page).toHaveURL(/\/sign-in/);
  }
  await here.goto("/account");
  await expect(here.getByRole("heading", { name: "Your account" })).toBeVisible();
});

test("a cookie that was stolen is worth nothing after signing out, and a planted one nothing at all", async ({
  browser,
  ctx,
}) => {
  const person = await addPerson(ctx);
  const page = await openBrowser(browser);
  const planted = { name: "sign-in-planted", value: "x", url: readEnv().PUBLIC_URL };
  await page.context().addCookies([planted]);
  await typePassword(page, person);
  await expect(page).toHaveURL(/\/verifications/);
  const before = await page.context().storageState();
  const thief = await browser.newContext({ baseURL: readEnv().PUBLIC_URL, storageState: before });
  const signedIn = await thief.newPage();
  await signedIn.goto("/account");
  await expect(signedIn.getByRole("heading", { name: "Your account" })).toBeVisible();
  await page.getByRole("button", { name: /Person/ }).click();
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await signedIn.goto("/account");
  await expect(signedIn).toHaveURL(/\/sign-in/);

  const jar = (state: typeof before) => state.cookies.find(({ name }) => /^sign-in-\d+$/.test(name))?.value;
  await typePassword(page, person);
  await expect(page).toHaveURL(/\/verifications/);
  expect(jar(await page.context().storageState()), "a new cookie each time").not.toBe(jar(before));
});

test("signing in leads to no other site, and no other site signs anybody in or out", async ({
  browser,
  ctx,
  request,
}) => {
  const person = await addPerson(ctx);
  for (const next of ["https://evil.example", "//evil.example", "/\\evil.example"]) {
    const page = await openBrowser(browser);
    await page.goto(`/sign-in?${new URLSearchParams({ next })}`);
    await page.getByLabel("E-mail address").fill(person.email);
    await page.getByLabel("Password").fill(person.password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page).toHaveURL(/\/verifications$/);
    expect(new URL(page.url()).origin).toBe(readEnv().PUBLIC_URL);
    await page.context().close();
  }
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const form = { csrfToken, email: person.email, password: person.password };
  for (const path of ["callback/credentials", "signout", "session", "signin/credentials"])
    for (const origin of ["https://evil.example", "null"]) {
      const answer = await request.post(`/api/auth/${path}`, { form, headers: { origin }, maxRedirects: 0 });
      expect(answer.status(), `${path} from ${origin}`).toBe(403);
    }
});
