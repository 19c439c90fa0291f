import type { Page } from "@playwright/test";
import { may, type Permission, permissions, roleNames, roles } from "@/lib/core/identity/roles";
import { readEnv } from "@/lib/env";
import { createVerification } from "@/lib/verifications/create";
import { ask, signedIn, signInOverHttp } from "./support/callers";
import { test } from "./support/inside";
import { addParty, type Party } from "./support/party";
import { asksFor } from "./support/site";
import { expect } from "./support/test";

let party: Party;
/** A verification whose link is still open. */
let openId: string;
const origin = readEnv().PUBLIC_URL;

test.beforeAll(async ({ ctx }) => {
  party = await addParty(ctx);
  ({ id: openId } = await createVerification(ctx, party.integration, { firstName: "Open" }));
});

/** Opens a page; one that does not exist for somebody says so, and has nothing on it. */
async function open(desk: Page, path: string) {
  await desk.goto(path);
  // The head of the list is there before the list is.
  const list = desk.getByRole("navigation", { name: "Status" });
  await expect(
    path.split("?")[0] === "/verifications" ? list : desk.getByRole("heading", { level: 1 }),
  ).toBeVisible();
}

type Sight = [
  path: () => string,
  find: (desk: Page) => ReturnType<Page["getByRole"]>,
  act?: (desk: Page) => Promise<void>,
];

const submission = () => `/verifications/${party.ids.verification}`;
const integration = () => `/integrations/${party.ids.integration}`;
const button = (name: string) => (desk: Page) => desk.getByRole("button", { name });
const heading = (name: string) => (desk: Page) => desk.getByRole("heading", { name });

/** For those who may. */
async function openExport(desk: Page) {
  if ((await desk.getByRole("button", { name: "Export" }).count()) === 0) return;
  await desk.getByRole("button", { name: "Export" }).click();
  await expect(desk.getByRole("dialog")).toBeVisible();
}

/** Where it shows that somebody may; nowhere, where nothing asks for the permission yet. */
const sights: Record<Permission, Sight[]> = {
  "verification:read": [[submission, (desk) => desk.getByRole("heading", { name: new RegExp(party.word) })]],
  "verification:create": [
    [() => "/verifications", button("Add verification")],
    [() => `/verifications/${openId}`, button("Link and QR code")],
  ],
  "verification:decide": [
    [submission, (desk) => desk.getByRole("region", { name: "Decision" })],
    [submission, (desk) => desk.getByRole("link", { name: /^Review/ })],
    [() => "/review", button("Start reviewing")],
  ],
  "verification:redact": [
    [submission, heading("Keeping")],
    [() => `${integration()}/retention`, button("Show what goes")],
  ],
  "audit:read": [
    [submission, (desk) => desk.getByRole("link", { name: "Audit" })],
    [() => "/audit", heading("Audit")],
  ],
  "analytics:read": [
    [submission, (desk) => desk.getByRole("link", { name: "Analytics" })],
    [() => "/analytics", heading("Analytics")],
  ],
  "verification:export": [[() => "/verifications", button("Export")]],
  "person:export": [
    [() => "/verifications?filter=", (desk) => desk.getByRole("checkbox", { name: "Full name" }), openExport],
  ],
  "media:read": [[submission, button("Selfie")]],
  "webhook:read": [
    [submission, heading("Webhooks")],
    [submission, (desk) => desk.getByRole("link", { name: "Integrations" })],
    [() => "/integrations", heading("Integrations")],
    [() => "/webhooks", heading("Webhooks")],
    [integration, heading("First calls")],
    [() => `${integration()}/keys`, (desk) => desk.getByRole("heading", { name: `Key ${party.word}` })],
    [() => `${integration()}/requests`, (desk) => desk.getByRole("table", { name: "Requests" })],
    [() => `${integration()}/requests/${party.ids.request}`, heading("Request")],
    [() => `${integration()}/flows`, (desk) => desk.getByRole("link", { name: `Flow ${party.word}` })],
    [() => `${integration()}/flows/${party.ids.flow}`, heading("Versions")],
    [() => `${integration()}/brand`, heading("What end users see")],
    [() => `${integration()}/general`, heading("Name and return address")],
    [() => `${integration()}/decisions`, heading("What the client is told")],
    [() => `${integration()}/limits`, heading("What the client may do")],
    [() => `${integration()}/access`, heading("Who may come from where")],
  ],
  "webhook:resend": [[() => `/webhooks/${party.ids.delivery}`, button("Resend")]],
  "integration:manage": [
    ...["general", "decisions", "limits", "access"].map(
      (tab): Sight => [() => `${integration()}/${tab}`, button("Save settings")],
    ),
    [() => `${integration()}/general`, button("Pause…")],
    [() => `${integration()}/keys`, button("Create key")],
    [() => `${integration()}/keys`, (desk) => button(`Rotate Key ${party.word}`)(desk)],
    [() => `${integration()}/webhooks`, button("Add endpoint")],
    [() => `${integration()}/flows`, (desk) => desk.getByRole("link", { name: "New flow" })],
    [() => `${integration()}/flows/${party.ids.flow}`, button("Make default")],
    [() => `${integration()}/brand`, button("Save brand")],
  ],
  "user:manage": [
    [submission, (desk) => desk.getByRole("link", { name: "People" })],
    [() => "/people", heading("People")],
    [() => `/people/${party.ids.user}`, heading("Ways in")],
    [() => "/people/sign-in", heading("Signing in")],
  ],
};

test("a permission that something asks for shows somewhere in this test", () => {
  for (const permission of permissions)
    expect(asksFor(permission), `say in this test where “${permission}” shows`).toBe(
      sights[permission].length > 0,
    );
});

for (const role of roles) {
  test(`the pages of the ${roleNames[role].toLowerCase()} offer what they may, and nothing else`, async ({
    openDesk,
  }) => {
    const desk = await openDesk({}, party.users[role]);
    const seen = permissions.flatMap((permission) =>
      sights[permission].map(([path, find, act]) => ({ permission, path: path(), find, act })),
    );
    for (const path of new Set(seen.map(({ path }) => path))) {
      await open(desk, path);
      for (const { permission, find, act } of seen.filter((sight) => sight.path === path)) {
        await act?.(desk);
        const shown = expect(find(desk), `${path} shows “${permission}”`);
        await (may(role, permission) ? shown.not.toHaveCount(0) : shown.toHaveCount(0));
      }
    }
    await expect(desk.getByText(roleNames[role], { exact: true })).toBeVisible();
  });

  test(`pictures open for the ${roleNames[role].toLowerCase()} if they may see them`, async () => {
    const cookie = await signInOverHttp(origin, party.users[role]);
    const path = `/api/media/${party.ids.picture}`;
    const { status } = await ask(origin, signedIn(cookie, role), {
      method: "GET",
      path,
      id: "-",
      body: undefined,
    });
    expect(status).toBe(may(role, "media:read") ? 200 : 403);
  });
}
