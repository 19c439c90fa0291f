import { readEnv } from "@/lib/env";
import { test } from "./support/inside";
import { expectAccessible, listComplaints } from "./support/look";
import { pages } from "./support/site";
import { caseStates } from "./support/states/case-states";
import { houseStates } from "./support/states/house-states";
import { integrationStates } from "./support/states/integration-states";
import { keyStates } from "./support/states/key-states";
import { listStates } from "./support/states/list-states";
import { addScene, type Scene } from "./support/states/scene";
import { expect } from "./support/test";

test.describe.configure({ mode: "parallel" });
test.use({ trace: "off" });

let scene: Scene;

test.beforeAll(async ({ ctx }) => {
  scene = await addScene(ctx);
});

const states = { ...listStates, ...caseStates, ...integrationStates, ...keyStates, ...houseStates };

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
    const desk = await openDesk({}, as?.(scene));
    const complaints = listComplaints(desk);
    const url = path(scene);
    await desk.goto(url);
    await expect(desk.getByRole("heading", { level: 1 })).toBeVisible();
    if (/^\/verifications(\?|$)/.test(url))
      await expect(desk.getByRole("navigation", { name: "Status" })).toBeVisible();
    await act?.(desk, scene);
    await expectAccessible(desk, state);
    expect(complaints).toEqual([]);
  });

test("the sign-in page can be used by everybody, also after a wrong password", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: readEnv().PUBLIC_URL });
  const page = await context.newPage();
  const complaints = listComplaints(page);
  await page.goto("/sign-in");
  await expectAccessible(page, "the sign-in page");
  await page.getByLabel("E-mail address").fill(scene.newcomer.email);
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("do not match")).toBeVisible();
  await expectAccessible(page, "a refused sign-in");
  await page.getByRole("link", { name: "Forgotten your password?" }).click();
  await expect(page.getByText("No mail is sent from here")).toBeVisible();
  await expectAccessible(page, "a forgotten password where no mail is sent");
  expect(complaints).toEqual([]);
});
