import { readFile } from "node:fs/promises";
import { test } from "./support/inside";
import { addParty, type Party } from "./support/party";
import { expect } from "./support/test";

let party: Party;

test.beforeAll(async ({ ctx }) => {
  party = await addParty(ctx);
});

test("who has looked at a verification and its pictures is found, read and taken out", async ({
  openDesk,
}) => {
  const { decided } = party.ids;
  const reviewer = await openDesk({}, party.users.reviewer);
  const picture = reviewer.waitForResponse(/\/api\/media\//);
  await reviewer.goto(`/verifications/${decided}`);
  await picture;

  const desk = await openDesk({}, party.users.administrator);
  await desk.goto("/verifications");
  await desk.getByRole("link", { name: "Audit" }).click();
  await expect(desk.getByText("Entries can be added, but not changed or removed.")).toBeVisible();
  await desk.goto(`/audit?target=${decided}&group=looks`);
  const rows = desk.getByRole("table", { name: "Audit entries" }).getByRole("row");
  await expect(rows.filter({ hasText: `reviewer ${party.word} looked at verification` })).toHaveCount(1);
  await expect(rows.filter({ hasText: `reviewer ${party.word} looked at pictures` })).toHaveCount(1);

  await desk.getByRole("combobox", { name: "Kind" }).click();
  await desk.getByRole("option", { name: "Decisions" }).click();
  await expect(desk.getByText("Nothing matches these filters")).toBeVisible();
  await desk.goto(`/audit?target=${decided}&group=looks`);
  await rows.getByRole("link", { name: /looked at pictures/ }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toContainText("looked at pictures");
  await expect(desk.getByText("picture.look")).toBeVisible();

  await desk.goto(`/audit?target=${decided}`);
  await desk.getByRole("button", { name: "Export" }).click();
  const download = desk.waitForEvent("download");
  await desk.getByRole("menuitem", { name: /CSV/ }).click();
  const csv = await readFile(await (await download).path(), "utf8");
  expect(csv).toContain("verification.look");
  expect(
    csv
      .trim()
      .split("\r\n")
      .slice(1)
      .every((line) => line.includes(decided)),
  ).toBe(true);
  // It was of no integration, so somebody who reaches only some does not see it.
  const owner = await openDesk();
  await owner.goto("/audit?group=exports");
  const exported = owner
    .getByRole("row")
    .filter({ hasText: `administrator ${party.word} exported the audit log` });
  await expect(exported.first()).toBeVisible();
});
