import type { Browser, Page } from "@playwright/test";
import { readEnv } from "@/lib/env";
import { test } from "./support/inside";
import { expectAccessible } from "./support/look";
import { addPerson, openBrowser } from "./support/person";
import { startProvider } from "./support/provider";
import { expect } from "./support/test";

const button = "Sign in with Acme";

async function signInAs(browser: Browser, login: string): Promise<Page> {
  const page = await openBrowser(browser);
  await page.goto("/sign-in?next=/account");
  await page.getByRole("link", { name: button }).click();
  await page.getByPlaceholder("Enter any login").fill(login);
  await page.getByPlaceholder("and password").fill("anything");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  return page;
}

test("a company's own sign-on lets in whom it vouches for, and nobody else", async ({
  browser,
  ctx,
  openDesk,
}) => {
  const word = `x${Date.now()}`;
  const known = await addPerson(ctx, "viewer");
  const disabled = await addPerson(ctx, "viewer");
  const origin = readEnv().PUBLIC_URL;
  const claims = (email: string, email_verified = true) => ({
    email,
    email_verified,
    name: "Grace Provided",
  });
  const provider = await startProvider(`${origin}/api/sso/callback`, {
    known: claims(known.email),
    disabled: claims(disabled.email),
    invited: claims(`invited.${word}@proofdesk.test`),
    uninvited: claims(`uninvited.${word}@proofdesk.test`),
    unverified: claims(known.email, false),
    foreign: claims(`foreign.${word}@elsewhere.test`),
  });
  const admin = await openDesk({}, await addPerson(ctx));
  try {
    await admin.goto("/people/sign-in");
    await admin.getByLabel("Issuer").fill("http://127.0.0.1:9");
    await admin.getByLabel("Client id").fill(provider.client.id);
    await admin.getByLabel("Client secret").fill(provider.client.secret);
    await admin.getByLabel("Words on the button").fill(button);
    await admin.getByLabel("E-mail domains").fill("proofdesk.test");
    await admin.getByRole("button", { name: "Save single sign-on" }).click();
    await expect(admin.getByText(/discovery document cannot be read/)).toBeVisible();
    await admin.getByLabel("Issuer").fill(provider.issuer);
    await admin.getByRole("button", { name: "Save single sign-on" }).click();
    await expect(admin.getByText("Single sign-on saved")).toBeVisible();
    await expectAccessible(admin, "single sign-on, set up");

    await admin.goto("/people");
    await admin.getByRole("button", { name: "Invite" }).click();
    await admin.getByLabel("E-mail address").fill(`invited.${word}@proofdesk.test`);
    await admin.getByRole("button", { name: "Make the link" }).click();
    await admin.getByRole("button", { name: "Done" }).click();
    await admin.goto(`/people/${disabled.id}`);
    await admin.getByRole("button", { name: "Disable…" }).click();
    await admin.getByRole("button", { name: "Disable", exact: true }).click();
    await expect(admin.getByRole("button", { name: "Enable" })).toBeVisible();

    const page = await signInAs(browser, "known");
    await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
    await expect(page.getByText(known.email).first()).toBeVisible();
    await expect(page.getByText(/Single sign-on ·/)).toBeVisible();
    const newcomer = await signInAs(browser, "invited");
    await expect(newcomer.getByRole("heading", { name: "Your account" })).toBeVisible();
    await expect(newcomer.getByLabel("Name", { exact: true })).toHaveValue("Grace Provided");

    for (const [login, sentence] of [
      ["disabled", /This account is disabled/],
      ["uninvited", /Nobody has invited this address/],
      ["unverified", /does not vouch/],
      ["foreign", /Addresses of this domain/],
    ] as const) {
      const refused = await signInAs(browser, login);
      await expect(refused.getByText(sentence), login).toBeVisible();
      await refused.goto("/account");
      await expect(refused, login).toHaveURL(/\/sign-in/);
    }

    await admin.goto("/people/sign-in");
    await admin.getByRole("checkbox", { name: /^Only with a second factor/ }).click();
    await admin.getByLabel(/^acr that says so too/).fill("gold");
    await admin.getByRole("button", { name: "Save single sign-on" }).click();
    await expect(admin.getByText("Single sign-on saved")).toBeVisible();
    await admin.reload();
    await expect(admin.getByLabel(/^acr that says so too/)).toHaveValue("gold");
    const weak = await signInAs(browser, "known");
    await expect(weak.getByText(/does not say that you have shown a second factor/)).toBeVisible();
  } finally {
    await provider.stop();
    await admin.goto("/people/sign-in");
    await admin.getByRole("button", { name: "Remove…" }).click();
    await admin.getByRole("button", { name: "Remove", exact: true }).click();
    await expect(admin.getByRole("region", { name: "Single sign-on" }).getByText("Off")).toBeVisible();
  }
});

test("what comes back from elsewhere without having been sent from here is refused", async ({ browser }) => {
  const page = await openBrowser(browser);
  for (const query of ["", "?code=stolen&state=made-up", "?error=access_denied"]) {
    await page.goto(`/api/sso/callback${query}`);
    await expect(page).toHaveURL(/\/sign-in\?error=sso_/);
  }
});
