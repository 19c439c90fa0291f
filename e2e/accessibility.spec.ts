import type { Page } from "@playwright/test";
import { readEnv } from "@/lib/env";
import { createIntegration } from "@/lib/integrations/create";
import { openCase } from "@/lib/reviews/open-case";
import { createUser } from "@/lib/users/create";
import { decideVerification } from "@/lib/verifications/decide";
import { test } from "./support/inside";
import { untilKeysWork } from "./support/keys";
import { expectAccessible, listComplaints } from "./support/look";
import { addParty, addSubmission, type Party } from "./support/party";
import { pages } from "./support/site";
import { expect } from "./support/test";

test.describe.configure({ mode: "parallel" });
test.use({ trace: "off" });

let party: Party;
/** Somebody who was asked for other pictures. */
let againId: string;
let unusedId: string;
/** Somebody who is decided on and somebody whom a colleague looks at. */
let [undoneId, takenId] = ["", ""];
/** Somebody whose integration has not been used yet. */
const newcomer = { email: "newcomer@proofdesk.test", password: "Nothing to see yet" };

test.beforeAll(async ({ ctx }, { parallelIndex }) => {
  party = await addParty(ctx);
  ({ id: againId } = await addSubmission(ctx, party.integration));
  await decideVerification(ctx, againId, { outcome: "resubmission_requested", reason: "poor_image_quality" });
  ({ id: undoneId } = await addSubmission(ctx, party.integration));
  ({ id: takenId } = await addSubmission(ctx, party.integration));
  await openCase({ ...ctx, actor: party.users.reviewer.actor }, takenId, new Date(Date.now() + 900_000));
  newcomer.email = `newcomer.${party.word}.${parallelIndex}@proofdesk.test`;
  const { integration } = await createIntegration(ctx, { name: "Unused", environment: "live" });
  unusedId = integration.id;
  const integrationIds = [unusedId];
  await createUser(ctx, { ...newcomer, name: "Newcomer", role: "administrator", integrationIds });
});

type State = {
  /** Which page of `app` this is. */
  of: string;
  path: () => string;
  /** What is done there. */
  act?: (desk: Page) => Promise<void>;
  as?: () => { email: string; password: string };
};

const press = (name: string | RegExp) => (desk: Page) => desk.getByRole("button", { name }).first().click();
const verification = () => `/verifications/${party.ids.verification}`;
const atDesk = () => `/review/${party.ids.verification}`;
const integration = () => `/integrations/${party.ids.integration}`;
const list = () => `/verifications?filter=integration:${party.ids.integration}`;
const isOpen = (desk: Page) => expect(desk.getByRole("dialog")).toBeVisible();

async function chooseAll(desk: Page) {
  // The head of the table is out of sight on a phone.
  await desk
    .getByRole("checkbox", { name: /^Select .*Ottoline/ })
    .first()
    .click();
  await expect(desk.getByRole("region", { name: "Selection" })).toBeVisible();
}

async function add(desk: Page) {
  await press("Add verification")(desk);
  await isOpen(desk);
}

const states: Record<string, State> = {
  "the full list": { of: "/verifications", path: () => "/verifications" },
  "a search that finds nothing": { of: "/verifications", path: () => "/verifications?filter=nobodyatall" },
  "filters being typed, one not understood": {
    of: "/verifications",
    path: () => "/verifications?filter=colour:red+status:review",
    act: async (desk) => {
      await untilKeysWork(desk);
      await desk.keyboard.press("f");
      await expect(desk.getByRole("listbox")).toBeVisible();
    },
  },
  "the form to filter": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await desk.getByRole("button", { name: "Filter", exact: true }).click();
      await isOpen(desk);
    },
  },
  "the columns to choose from": {
    of: "/verifications",
    path: () => `${list()}&columns=status,person,id,created&density=compact`,
    act: press("Display"),
  },
  "the dialog for a view": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await press(/Views/)(desk);
      await desk.getByRole("menuitem", { name: "Save as view…" }).click();
      await isOpen(desk);
    },
  },
  "the panel beside the list": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await desk.locator("[data-row-link]").first().focus();
      await desk.keyboard.press("Space");
      await expect(desk.getByRole("region", { name: "Timeline" })).toBeVisible();
    },
  },
  "a list with nothing in it yet": { of: "/verifications", path: () => "/verifications", as: () => newcomer },
  "the dialog to add": { of: "/verifications", path: list, act: add },
  "the dialog with a mistake": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await add(desk);
      await press("Create link")(desk);
      await expect(desk.getByText("Type the first name.")).toBeVisible();
    },
  },
  "the link and its code": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await add(desk);
      await desk.getByLabel("First name").fill("Ina");
      await desk.getByLabel("Last name").fill("Lindt");
      await press("Create link")(desk);
      await expect(desk.getByRole("img", { name: /QR code/i })).toBeVisible();
    },
  },
  "chosen rows": { of: "/verifications", path: list, act: chooseAll },
  "the dialog to decline many": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await chooseAll(desk);
      await press("Decline")(desk);
      await isOpen(desk);
      await expect(desk.getByText(/nobody has opened|has opened all/i)).toBeVisible();
    },
  },
  "the dialog to export": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await press("Export")(desk);
      await isOpen(desk);
    },
  },
  "the command palette": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await press(/^Search/)(desk);
      await desk.getByRole("combobox", { name: "Go to a page" }).fill(`Ottoline${party.word}`);
      await expect(desk.getByRole("option").first()).toContainText(party.word);
    },
  },
  "the keys of the list": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await expect(async () => {
        await desk.keyboard.press("?");
        await expect(desk.getByRole("dialog")).toBeVisible({ timeout: 1000 });
      }).toPass();
    },
  },
  "a bulk run": { of: "/verifications/bulk/[id]", path: () => `/verifications/bulk/${party.ids.run}` },
  "the user's menu": { of: "/verifications", path: list, act: press(/Administrator/) },
  "a verification in review": { of: "/verifications/[id]", path: verification },
  "the form to decline": {
    of: "/verifications/[id]",
    path: verification,
    act: async (desk) => {
      await press(/^Decline/)(desk);
      await desk.getByRole("radio", { name: "Known fraud" }).click();
    },
  },
  "the form to ask again": {
    of: "/verifications/[id]",
    path: verification,
    act: async (desk) => {
      await press(/^Ask again/)(desk);
      await desk.getByRole("radio", { name: "Picture is not readable" }).click();
      await desk.getByRole("checkbox", { name: "Selfie" }).click();
    },
  },
  "an approved verification": {
    of: "/verifications/[id]",
    path: () => `/verifications/${party.ids.decided}`,
    act: (desk) => desk.locator("summary").first().click(),
  },
  "the dialog to change a decision": {
    of: "/verifications/[id]",
    path: () => `/verifications/${party.ids.decided}`,
    act: async (desk) => {
      await press("Change decision")(desk);
      await isOpen(desk);
    },
  },
  "the review queue": { of: "/review", path: () => "/review" },
  "an empty queue": { of: "/review", path: () => "/review", as: () => newcomer },
  "a case at the desk": {
    of: "/review/[id]",
    path: atDesk,
    act: (desk) => expect(desk.getByText(/today, /)).toBeVisible(),
  },
  "a picture in other light": {
    of: "/review/[id]",
    path: atDesk,
    act: async (desk) => {
      await press("Brightness and contrast")(desk);
      await expect(desk.getByRole("slider", { name: "Contrast" })).toBeVisible();
    },
  },
  "the reasons at the desk": {
    of: "/review/[id]",
    path: atDesk,
    act: async (desk) => {
      await press(/^Ask again/)(desk);
      await desk.getByRole("radio", { name: "Face is not clearly visible" }).click();
    },
  },
  "handing a case over": {
    of: "/review/[id]",
    path: atDesk,
    act: async (desk) => {
      await press(/^Hand over/)(desk);
      await expect(desk.getByLabel("Why?")).toBeVisible();
    },
  },
  "a note that is changed": {
    of: "/review/[id]",
    path: atDesk,
    as: () => party.users.administrator,
    act: async (desk) => {
      await press("Edit this note")(desk);
      await expect(desk.getByRole("form", { name: "Edit the note" })).toBeVisible();
    },
  },
  "the form for a status": {
    of: "/review/[id]",
    path: atDesk,
    act: async (desk) => {
      await press("Set status…")(desk);
      await expect(desk.getByLabel("Status", { exact: true })).toBeVisible();
    },
  },
  "a decision that can be undone, and nothing after it": {
    of: "/review/[id]",
    path: () => `/review/${undoneId}?integration=${party.ids.integration}&reason=face_mismatch`,
    act: async (desk) => {
      await press(/^Decline/)(desk);
      await desk.getByRole("radio", { name: "Known fraud" }).click();
      await desk.keyboard.press("Control+Enter");
      await expect(desk.getByRole("heading", { name: "Nothing else waits for you." })).toBeVisible();
    },
  },
  "a case that somebody else has open": {
    of: "/review/[id]",
    path: () => `/review/${takenId}`,
    act: (desk) => expect(desk.getByText(/is on this, opened/)).toBeVisible(),
  },
  "a case that is decided": {
    of: "/review/[id]",
    path: () => `/review/${party.ids.decided}`,
  },
  "a verification asked for again": { of: "/verifications/[id]", path: () => `/verifications/${againId}` },
  "its link and code": {
    of: "/verifications/[id]",
    path: () => `/verifications/${againId}`,
    act: press("Link and QR code"),
  },
  "a verification that is not there": {
    of: "/verifications/[id]",
    path: () => "/verifications/00000000-0000-4000-8000-000000000000",
  },
  "a page that is not there": { of: "/", path: () => "/nothing/here" },
  "the integrations": { of: "/integrations", path: () => "/integrations" },
  "an integration": { of: "/integrations/[id]", path: integration },
  "the guide to a new installation": { of: "/welcome", path: () => "/welcome" },
  "the dialog for an integration": {
    of: "/integrations",
    path: () => "/integrations",
    act: async (desk) => {
      await press("New integration")(desk);
      await isOpen(desk);
      await desk.getByRole("button", { name: "Create", exact: true }).click();
      await expect(desk.getByText("Type a name.")).toBeVisible();
    },
  },
  "first calls in Python": {
    of: "/integrations/[id]",
    path: integration,
    act: async (desk) => {
      await desk.getByRole("radio", { name: "VOVE" }).click();
      await desk.getByRole("radio", { name: "Python" }).click();
    },
  },
  "the question before it is archived": {
    of: "/integrations/[id]/general",
    path: () => `${integration()}/general`,
    act: async (desk) => {
      await press("Archive…")(desk);
      await expect(desk.getByRole("alertdialog")).toBeVisible();
    },
  },
  "what to copy settings from": {
    of: "/integrations/[id]/copy",
    path: () => `${integration()}/copy`,
  },
  "what would be copied": {
    of: "/integrations/[id]/copy",
    path: () => `${integration()}/copy?from=${unusedId}`,
  },
  "its name and return address": {
    of: "/integrations/[id]/general",
    path: () => `${integration()}/general`,
  },
  "what its client is told": { of: "/integrations/[id]/decisions", path: () => `${integration()}/decisions` },
  "its limits with a mistake": {
    of: "/integrations/[id]/limits",
    path: () => `${integration()}/limits`,
    act: async (desk) => {
      await desk.getByLabel("Creations per minute").fill("many");
      await press("Save settings")(desk);
      await expect(desk.getByText(/^Type a whole number/)).toBeVisible();
    },
  },
  "the question before one leaves": {
    of: "/integrations/[id]/access",
    path: () => `${integration()}/access`,
    act: async (desk) => {
      await desk.getByLabel(/^Addresses that your backends/).fill("192.0.2.0/24");
      await desk.getByRole("link", { name: "Limits" }).click();
      await expect(desk.getByRole("alertdialog")).toBeVisible();
    },
  },
  "its keys": { of: "/integrations/[id]/keys", path: () => `${integration()}/keys` },
  "the dialog for a key": {
    of: "/integrations/[id]/keys",
    path: () => `${integration()}/keys`,
    act: async (desk) => {
      await press("Create key")(desk);
      await isOpen(desk);
      await desk.getByRole("button", { name: "Continue" }).click();
      await expect(desk.getByText("Type a name.")).toBeVisible();
    },
  },
  "what a new key may do": {
    of: "/integrations/[id]/keys",
    path: () => `${integration()}/keys`,
    act: async (desk) => {
      await press("Create key")(desk);
      await desk.getByRole("textbox", { name: "Name" }).fill("Looked at");
      await desk.getByRole("button", { name: "Continue" }).click();
      await desk.getByRole("radio", { name: /^One by one/ }).click();
      await expect(desk.getByRole("checkbox", { name: "Create sessions" })).toBeVisible();
    },
  },
  "the secret of a new key": {
    of: "/integrations/[id]/keys",
    path: () => `${integration()}/keys`,
    act: async (desk) => {
      await press("Create key")(desk);
      await desk.getByRole("textbox", { name: "Name" }).fill("Looked at");
      for (const step of ["Continue", "Continue", "Create"])
        await desk.getByRole("button", { name: step, exact: true }).click();
      await expect(desk.getByRole("button", { name: "I’ve stored it" })).toBeVisible();
    },
  },
  "the question before a key is rotated": {
    of: "/integrations/[id]/keys",
    path: () => `${integration()}/keys`,
    act: async (desk) => {
      await press(`Rotate Key ${party.word}`)(desk);
      await expect(desk.getByRole("alertdialog")).toBeVisible();
    },
  },
  "its requests": { of: "/integrations/[id]/requests", path: () => `${integration()}/requests` },
  "requests that nothing matches": {
    of: "/integrations/[id]/requests",
    path: () => `${integration()}/requests?q=nothing-at-all`,
  },
  "one of its requests": {
    of: "/integrations/[id]/requests/[request]",
    path: () => `${integration()}/requests/${party.ids.request}`,
  },
  "the question before a key is revoked": {
    of: "/integrations/[id]/keys",
    path: () => `${integration()}/keys`,
    act: async (desk) => {
      await press(`Revoke Key ${party.word}`)(desk);
      await expect(desk.getByRole("alertdialog")).toBeVisible();
    },
  },
  "its endpoints": { of: "/integrations/[id]/webhooks", path: () => `${integration()}/webhooks` },
  "the dialog for an endpoint": {
    of: "/integrations/[id]/webhooks",
    path: () => `${integration()}/webhooks`,
    act: async (desk) => {
      await press("Add endpoint")(desk);
      await isOpen(desk);
    },
  },
  "its flows": { of: "/integrations/[id]/flows", path: () => `${integration()}/flows` },
  "no flows yet": {
    of: "/integrations/[id]/flows",
    path: () => `/integrations/${unusedId}/flows`,
    as: () => newcomer,
  },
  "a new flow": {
    of: "/integrations/[id]/flows/new",
    path: () => `${integration()}/flows/new`,
    act: async (desk) => {
      await desk.getByRole("checkbox", { name: "Passport" }).click();
      for (const name of ["ID card", "Driver’s licence", "Residence permit"])
        await desk.getByRole("checkbox", { name }).click();
      await press("Create flow")(desk);
      await expect(desk.getByText("Choose at least one document.")).toBeVisible();
    },
  },
  "a flow and its versions": {
    of: "/integrations/[id]/flows/[flow]",
    path: () => `${integration()}/flows/${party.ids.flow}`,
  },
  "the question before a flow is disabled": {
    of: "/integrations/[id]/flows/[flow]",
    path: () => `${integration()}/flows/${party.ids.flow}`,
    act: async (desk) => {
      await press("More")(desk);
      await desk.getByRole("menuitem", { name: "Disable…" }).click();
      await expect(desk.getByRole("alertdialog")).toBeVisible();
    },
  },
  "its brand": {
    of: "/integrations/[id]/brand",
    path: () => `${integration()}/brand`,
    act: async (desk) => {
      await desk.getByLabel("Colour", { exact: true }).fill("#ffd400");
      await expect(desk.getByText(/^Hard to read/)).toBeVisible();
    },
  },
  "the API reference": { of: "/developers", path: () => "/developers" },
  "the API reference of another dialect": {
    of: "/developers/transmit",
    path: () => "/developers/transmit",
  },
  "the API reference of a third dialect": { of: "/developers/vove", path: () => "/developers/vove" },
  "the people": { of: "/people", path: () => "/people" },
  "the dialog to invite": {
    of: "/people",
    path: () => "/people",
    act: async (desk) => {
      await press("Invite")(desk);
      await isOpen(desk);
      await desk.getByText("What each role may do").click();
      await desk.getByRole("radio", { name: /Only some/ }).click();
    },
  },
  "a person": { of: "/people/[id]", path: () => `/people/${party.ids.user}` },
  "how everybody signs in": { of: "/people/sign-in", path: () => "/people/sign-in" },
  "the own account": { of: "/account", path: () => "/account" },
  "the dialog for an app": {
    of: "/account",
    path: () => "/account",
    act: async (desk) => {
      await press("Add app")(desk);
      // Whoever has signed in a while ago is asked for the password first.
      const code = desk.getByRole("img", { name: /authenticator/ });
      await expect(code.or(desk.getByLabel("Your password"))).toBeVisible();
    },
  },
  "the dialog for a passkey": { of: "/account", path: () => "/account", act: press("Add passkey") },
  "how long it keeps what": {
    of: "/integrations/[id]/retention",
    path: () => `${integration()}/retention`,
    act: async (desk) => {
      await desk.getByLabel("Data kept, in days").first().fill("30");
      await press("Show what goes")(desk);
      await expect(desk.getByText("What the next run would remove")).toBeVisible();
    },
  },
  "the question before it is redacted": {
    of: "/verifications/[id]",
    path: () => `/verifications/${party.ids.decided}`,
    act: async (desk) => {
      await press("Redact…")(desk);
      await expect(desk.getByRole("alertdialog")).toBeVisible();
    },
  },
  analytics: { of: "/analytics", path: () => "/analytics?environment=test&period=all" },
  "analytics as tables": {
    of: "/analytics",
    path: () => "/analytics?environment=test&period=all",
    act: async (desk) => {
      const tables = desk.getByRole("radio", { name: "Table" });
      for (const table of await tables.all()) await table.click();
    },
  },
  "analytics of nothing": { of: "/analytics", path: () => "/analytics?first=2020-01-01&last=2020-01-02" },
  "the audit log": { of: "/audit", path: () => "/audit" },
  "nothing in the audit log": { of: "/audit", path: () => "/audit?q=nothing-at-all" },
  "an entry of it": { of: "/audit/[id]", path: () => "/audit/1" },
  "the webhooks": { of: "/webhooks", path: () => "/webhooks" },
  "a webhook": { of: "/webhooks/[id]", path: () => `/webhooks/${party.ids.delivery}` },
};

test("every page stands in the tables of these tests", () => {
  const elsewhere = [
    ...["/sign-in", "/sign-in/verify", "/second-factor", "/invitation/[token]", "/password/[token]"],
    "/password",
  ];
  const here = new Set([...Object.values(states).map(({ of }) => of), ...elsewhere]);
  expect([...here].sort(), "add what is new to `states`").toEqual(Object.keys(pages).sort());
});

for (const [state, { path, act, as }] of Object.entries(states))
  test(`${state} can be used by everybody`, async ({ openDesk }) => {
    const desk = await openDesk({}, as?.());
    const complaints = listComplaints(desk);
    await desk.goto(path());
    await expect(desk.getByRole("heading", { level: 1 })).toBeVisible();
    if (path().startsWith("/verifications?") || path() === "/verifications")
      await expect(desk.getByRole("navigation", { name: "Status" })).toBeVisible();
    await act?.(desk);
    await expectAccessible(desk, state);
    expect(complaints).toEqual([]);
  });

test("the sign-in page can be used by everybody, also after a wrong password", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: readEnv().PUBLIC_URL });
  const page = await context.newPage();
  const complaints = listComplaints(page);
  await page.goto("/sign-in");
  await expectAccessible(page, "the sign-in page");
  await page.getByLabel("E-mail address").fill(newcomer.email);
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("do not match")).toBeVisible();
  await expectAccessible(page, "a refused sign-in");
  await page.getByRole("link", { name: "Forgotten your password?" }).click();
  await expect(page.getByText("No mail is sent from here")).toBeVisible();
  await expectAccessible(page, "a forgotten password where no mail is sent");
  expect(complaints).toEqual([]);
});
