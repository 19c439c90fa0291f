import type { Page } from "@playwright/test";
import { readClaim } from "@/lib/reviews/claim";
import { getVerification } from "@/lib/verifications/get";
import { test } from "./support/inside";
import { addQueue, addReviewer, heading } from "./support/reviewer";
import { expect } from "./support/test";

const decided = (desk: Page) => desk.getByRole("region", { name: "Decided just now" });

/** What an endpoint is told of a decision. */
const decision = (id: string, code: number) => (request: { body: string }) => {
  const { verification } = JSON.parse(request.body);
  return verification?.id === id && verification.code === code;
};

/** The key works as soon as the page has come to life. */
const pressUntil = (desk: Page, key: string, isDone: () => Promise<void>) =>
  expect(async () => {
    await desk.keyboard.press(key);
    await isDone();
  }).toPass();

test("a reviewer works through the queue by keyboard alone, and takes one decision back", async ({
  ctx,
  openDesk,
  receiver,
}) => {
  const { integration, cases } = await addQueue(ctx, 3);
  const [first, second, third] = cases;
  const desk = await openDesk({}, await addReviewer(ctx, "Kim Keys", integration.id));
  await desk.goto("/verifications");
  await pressUntil(desk, "g", async () => {
    await desk.keyboard.press("r");
    await expect(desk).toHaveURL(/\/review$/, { timeout: 2000 });
  });
  await expect(desk.getByRole("table", { name: "Review queue" }).getByRole("row")).toHaveCount(4);
  await desk.keyboard.press("s");

  await expect(heading(desk, first.fullName)).toBeVisible();
  const shown = desk.getByRole("article");
  await expect(shown.getByText("In review because: Waits for a person to decide")).toBeVisible();
  await expect(desk.getByText("0 today, 3 left")).toBeVisible();
  const front = desk.getByRole("img", { name: "Document front" }).first();
  await expect
    .poll(() => front.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(600);
  await desk.keyboard.press("+");
  await expect(desk.getByText("140 %")).toHaveCount(2);
  await desk.keyboard.press("0");
  await expect(desk.getByText("140 %")).toHaveCount(0);

  await desk.keyboard.press("d");
  await desk.keyboard.press("6");
  await expect(desk.getByText(/^Sends decision 9102 to 1 endpoint\./)).toBeVisible();
  await desk.keyboard.press("Control+Enter");
  await expect(heading(desk, second.fullName)).toBeVisible();
  await expect(decided(desk)).toContainText("Declined");
  await desk.keyboard.press("z");
  await expect(heading(desk, first.fullName)).toBeVisible();
  await expect(desk.getByRole("radio", { name: "Known fraud" })).toBeChecked();
  await expect(decided(desk)).toBeHidden();

  await desk.keyboard.press("Control+Enter");
  await expect(heading(desk, second.fullName)).toBeVisible();
  await desk.keyboard.press("a");
  await desk.keyboard.press("1");
  await desk.keyboard.press("Control+Enter");
  await expect(heading(desk, third.fullName)).toBeVisible();
  await desk.keyboard.press("r");
  await desk.keyboard.press("3");
  await expect(desk.getByRole("checkbox", { name: "Selfie" })).toBeChecked();
  await expect(desk.getByRole("form", { name: "Ask again" }).getByText(/The end user reads/)).toBeVisible();
  await desk.keyboard.press("Control+Enter");
  await expect(desk.getByRole("heading", { name: "Nothing else waits for you." })).toBeVisible();

  await receiver.waitFor(decision(first.id, 9102));
  await receiver.waitFor(decision(second.id, 9001));
  await receiver.waitFor(decision(third.id, 9103));
  const sent = (await receiver.list()).filter(decision(first.id, 9102));
  expect(sent, "what was undone was never sent").toHaveLength(1);
});

test("a reviewer works by mouse: assigns, looks closely, writes, sets a status, decides and undoes", async ({
  ctx,
  openDesk,
  receiver,
}) => {
  const { integration, cases } = await addQueue(ctx, 2);
  const [, second] = cases;
  const desk = await openDesk({}, await addReviewer(ctx, "Mo Mouse", integration.id));
  await desk.goto("/review");
  await desk.getByRole("combobox", { name: `Assign ${second.fullName}` }).click();
  await desk.getByRole("option", { name: "Mo Mouse" }).click();
  await desk.getByRole("link", { name: "Mine 1" }).click();
  await desk.getByRole("link", { name: second.fullName ?? "" }).click();
  await expect(heading(desk, second.fullName)).toBeVisible();

  const tools = desk.getByRole("toolbar", { name: "Picture tools" });
  await tools.getByRole("button", { name: "Zoom in" }).click();
  await expect(desk.getByText("140 %")).toHaveCount(2);
  await tools.getByRole("button", { name: "Zoom both together" }).click();
  await tools.getByRole("button", { name: "Fit" }).click();
  await expect(desk.getByText("140 %")).toHaveCount(1);
  await tools.getByRole("radio", { name: "Portrait beside the selfie" }).click();
  await expect(desk.getByText(/^[2-9]\d\d %$/)).toHaveCount(1);
  await tools.getByRole("button", { name: "Compare by flicker" }).click();
  await expect(desk.getByRole("img", { name: "Selfie" })).toHaveCount(2);
  await tools.getByRole("button", { name: "Compare by flicker" }).click();
  await expect(desk.getByRole("img", { name: "Selfie" })).toHaveCount(1);

  // The next case is there already, out of sight.
  const shown = (label: string) => desk.getByLabel(label, { exact: true }).filter({ visible: true });
  await shown("Note").fill("The photo was glued in.");
  await desk.getByRole("button", { name: "Add note" }).click();
  await expect(desk.getByRole("listitem").filter({ hasText: "The photo was glued in." })).toContainText(
    "Mo Mouse",
  );
  await desk.getByRole("button", { name: "Set status…" }).click();
  await shown("Status").fill("Suspicious attempt");
  await desk.getByRole("button", { name: "Set status", exact: true }).click();
  await expect(desk.getByRole("listitem").filter({ hasText: "Suspicious attempt" })).toBeVisible();
  await receiver.waitFor(
    ({ body }) => body.includes(second.id) && body.includes("custom_status_for_suspicious_attempt"),
  );

  await desk.getByRole("checkbox", { name: "Stay after deciding" }).click();
  await desk.getByRole("button", { name: /^Approve/ }).click();
  await desk.getByRole("radio", { name: "Document is genuine and the face matches" }).click();
  await desk
    .getByRole("form", { name: "Approve" })
    .getByRole("button", { name: /^Approve/ })
    .click();
  await expect(decided(desk)).toContainText("Approved");
  await decided(desk).getByRole("button", { name: /^Undo/ }).click();
  await expect(desk.getByRole("radio", { name: "Document is genuine and the face matches" })).toBeChecked();
  await desk
    .getByRole("form", { name: "Approve" })
    .getByRole("button", { name: /^Approve/ })
    .click();
  await expect(heading(desk, second.fullName)).toBeVisible();
  await receiver.waitFor(decision(second.id, 9001));
  const bodies = (await receiver.list()).map(({ body }) => body);
  expect(bodies.some((body) => body.includes("glued in"))).toBe(false);
});

test("of two reviewers, one sees who is at a case, takes it over, and the other is shown both decisions", async ({
  ctx,
  openDesk,
}) => {
  const { integration, cases } = await addQueue(ctx, 1);
  const [only] = cases;
  const ana = await openDesk({}, await addReviewer(ctx, "Ana Early", integration.id));
  const ben = await openDesk({}, await addReviewer(ctx, "Ben Late", integration.id));
  await ana.goto("/review");
  await ana.getByRole("link", { name: only.fullName ?? "" }).click();
  await expect(heading(ana, only.fullName)).toBeVisible();
  await expect(ana.getByText("0 today, 1 left")).toBeVisible();

  await ben.goto("/review");
  await expect(ben.getByRole("row").filter({ hasText: only.fullName ?? "" })).toContainText("Ana Early");
  await ben.getByRole("button", { name: /^Start reviewing/ }).click();
  await expect(ben.getByText("Nothing here is free just now.")).toBeVisible();
  await ben.getByRole("link", { name: only.fullName ?? "" }).click();
  await expect(ben.getByText(/Ana Early is on this, opened/)).toBeVisible();
  await expect(ben.getByRole("button", { name: /^Approve/ })).toHaveCount(0);
  await ben.getByRole("button", { name: "Take over" }).click();
  await ben.getByRole("alertdialog").getByRole("button", { name: "Take over" }).click();
  await expect(ben.getByText(/is on this/)).toBeHidden();

  await ana.getByRole("button", { name: /^Decline/ }).click();
  await ana.keyboard.press("6");
  await ben.getByRole("button", { name: /^Approve/ }).click();
  await ben.keyboard.press("1");
  await ben.keyboard.press("Control+Enter");
  await expect(decided(ben)).toContainText("Approved");
  // It is shown as decided before the server has heard of it.
  const isHeard = async () =>
    (await readClaim(ctx, only.id, new Date())).pending !== null ||
    (await getVerification(ctx, only.id)).status === "approved";
  await expect.poll(isHeard).toBe(true);
  await ana.keyboard.press("Control+Enter");
  const conflict = ana.getByRole("alert", { name: /was not taken/ });
  await expect(conflict).toContainText("Ben Late has just decided this.");
  await expect(conflict).toContainText("Approved: Document is genuine and the face matches");
  await expect(conflict).toContainText("Declined: Known fraud");
  await conflict.getByRole("button", { name: "Look at it again" }).click();
  await expect(ana.getByRole("region", { name: "Decision" })).toContainText(
    "Ben Late has just decided this.",
  );
});

test("a decision is changed afterwards, and the client is told of the new one", async ({
  ctx,
  openDesk,
  receiver,
}) => {
  const { integration, cases } = await addQueue(ctx, 1);
  const [only] = cases;
  const desk = await openDesk({}, await addReviewer(ctx, "Sue Persede", integration.id));
  await desk.goto(`/verifications/${only.id}`);
  await desk.getByRole("button", { name: /^Approve/ }).click();
  await desk.keyboard.press("1");
  await desk.keyboard.press("Control+Enter");
  await receiver.waitFor(decision(only.id, 9001));

  await desk.getByRole("button", { name: "Change decision" }).click();
  const dialog = desk.getByRole("dialog", { name: "Change the decision" });
  await dialog.getByRole("button", { name: "Decline" }).click();
  await expect(dialog.getByText("Choose a reason.")).toBeVisible();
  await dialog.getByRole("radio", { name: "Known fraud" }).click();
  await dialog.getByRole("button", { name: "Decline" }).click();
  await expect(dialog.getByText("Say why the decision is changed.")).toBeVisible();
  await dialog.getByLabel("Why is the decision changed?").fill("The bank has called.");
  await dialog.getByRole("button", { name: "Decline" }).click();
  await expect(dialog).toBeHidden();
  await receiver.waitFor(decision(only.id, 9102));
  const timeline = desk.getByRole("region", { name: "Timeline" });
  await expect(timeline).toContainText("Declined after all: Known fraud");
  await expect(timeline).toContainText("The bank has called.");
  await expect(timeline).toContainText("Approved: Document is genuine and the face matches");
});
