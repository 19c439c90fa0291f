import { test } from "./support/inside";
import { addParty, type Party } from "./support/party";
import { expect } from "./support/test";

let party: Party;

test.beforeAll(async ({ ctx }) => {
  party = await addParty(ctx);
});

test("what retention would remove is seen before it is saved", async ({ openDesk }) => {
  const desk = await openDesk({}, party.users.administrator);
  await desk.goto(`/integrations/${party.ids.integration}/retention`);
  await expect(desk.getByText("It removes nothing: everything is kept for ever.")).toBeVisible();
  const approved = desk.getByRole("group", { name: "Approved" });
  await approved.getByLabel("Data kept, in days").fill("soon");
  await desk.getByRole("button", { name: "Show what goes" }).click();
  await expect(approved.getByText(/Type a whole number of days/)).toBeVisible();
  await approved.getByLabel("Data kept, in days").fill("30");
  await desk.getByRole("button", { name: "Show what goes" }).click();
  await expect(desk.getByText("What the next run would remove")).toBeVisible();
  await desk.getByRole("button", { name: "Save retention" }).click();
  await expect(desk.getByText("Saved", { exact: true })).toBeVisible();
  const asSaved = desk.getByRole("region", { name: "The next run, as saved" });
  await expect(asSaved).toContainText("Approved: data after 30 days");
});

test("a redaction is asked for twice, and leaves the decision", async ({ openDesk }) => {
  const { decided } = party.ids;
  const desk = await openDesk({}, party.users.administrator);
  await desk.goto(`/verifications/${decided}`);
  await expect(desk.getByRole("heading", { level: 1 })).toContainText(party.word);
  await desk.getByRole("button", { name: "Redact…" }).click();
  const question = desk.getByRole("alertdialog");
  await expect(question).toContainText("This cannot be undone");
  await question.getByRole("button", { name: "Redact", exact: true }).click();
  await expect(question.getByText(`Type ${decided.slice(0, 8)} to go on.`)).toBeVisible();
  await question.getByRole("textbox").fill(decided.slice(0, 8));
  await question.getByRole("button", { name: "Redact", exact: true }).click();
  await expect(question).toBeHidden();
  await expect(desk.getByText("Names, document data and pictures were taken out")).toBeVisible();
  await expect(desk.getByRole("heading", { level: 1 })).not.toContainText(party.word);
  await expect(desk.getByRole("heading", { level: 1 }).locator("..")).toContainText("Approved");
  await desk.goto(`/verifications?filter=${party.word}`);
  await expect(desk.getByRole("link", { name: new RegExp(decided) })).toHaveCount(0);
});
