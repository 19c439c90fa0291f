import { test } from "./support/inside";
import { addQueue, addReviewer } from "./support/reviewer";
import { expect } from "./support/test";

test("a reviewer sees first what is theirs or nobody's, and hands a case over by key", async ({
  ctx,
  openDesk,
}) => {
  const { integration, cases } = await addQueue(ctx, 3);
  const [first, second, third] = cases;
  const lee = await openDesk({}, await addReviewer(ctx, "Lee Colleague", integration.id));
  const ivy = await openDesk({}, await addReviewer(ctx, "Ivy Handing", integration.id));
  // From the queue: whoever opens a case keeps the next one from others for a while.
  await lee.goto("/review");
  await lee.getByRole("combobox", { name: `Assign ${third.fullName}` }).click();
  await lee.getByRole("option", { name: "Lee Colleague" }).click();
  await expect(lee.getByRole("link", { name: "Mine 1" })).toBeVisible();
  await expect(lee.getByRole("link", { name: "Mine and unassigned 3" })).toHaveAttribute(
    "aria-current",
    "page",
  );

  await ivy.goto("/review");
  await expect(ivy.getByRole("link", { name: "Mine and unassigned 2" })).toBeVisible();
  await expect(ivy.getByRole("link", { name: "All 3" })).toBeVisible();
  await expect(ivy.getByRole("link", { name: third.fullName ?? "" })).toHaveCount(0);
  await ivy.keyboard.press("s");
  await expect(ivy.getByRole("heading", { level: 1, name: first.fullName ?? "" })).toBeVisible();
  await ivy.keyboard.press("s");
  const panel = ivy.getByRole("dialog", { name: "Hand over to a colleague" });
  await panel.getByRole("combobox", { name: "To" }).click();
  await ivy.getByRole("option", { name: "Lee Colleague" }).click();
  await panel.getByRole("button", { name: "Hand over" }).click();
  await expect(panel.getByText("Write something.")).toBeVisible();
  await panel.getByLabel("Why?").fill("The photo may be of a sister.");
  await ivy.keyboard.press("Control+Enter");
  await expect(ivy.getByRole("heading", { name: "Handed over to Lee Colleague" })).toBeVisible();
  await expect(ivy.getByRole("heading", { level: 1, name: second.fullName ?? "" })).toBeVisible();

  await lee.goto("/review?tab=mine");
  await lee.getByRole("link", { name: first.fullName ?? "" }).click();
  await expect(lee.getByText("The photo may be of a sister.")).toBeVisible();
  await expect(lee.getByRole("button", { name: /^Approve/ })).toBeVisible();
});

test("a decision is sent without waiting, a note is mended, and an empty queue says how things stand", async ({
  ctx,
  openDesk,
  receiver,
}) => {
  const { integration, cases } = await addQueue(ctx, 1);
  const [only] = cases;
  const desk = await openDesk({}, await addReviewer(ctx, "Max Keyboard", integration.id));
  await desk.addInitScript(() => Object.defineProperty(navigator, "platform", { get: () => "MacIntel" }));
  await desk.goto(`/review/${only.id}`);

  await desk.keyboard.press("n");
  await desk.keyboard.type("Lookd at.");
  await desk.keyboard.press("Control+Enter");
  const note = desk.getByRole("listitem").filter({ hasText: "Max Keyboard" });
  await note.getByRole("button", { name: "Edit this note" }).click();
  await desk.getByRole("form", { name: "Edit the note" }).getByLabel("Note").fill("Looked at.");
  await desk.keyboard.press("Control+Enter");
  await expect(note).toContainText("Looked at.");
  await expect(note).toContainText("edited");

  const loupe = desk.locator("[data-loupe]");
  await desk.getByRole("application", { name: /^Document front/ }).hover();
  await expect(loupe).toHaveCount(0);
  await desk.keyboard.press("m");
  await expect(loupe).toBeVisible();
  await desk.keyboard.press("m");
  await expect(loupe).toHaveCount(0);

  await desk.getByRole("button", { name: /^Decline/ }).click();
  await expect(desk.getByRole("button", { name: /^Decline/ })).toContainText("⌘ ↵");
  await desk.getByRole("radio", { name: "Known fraud" }).click();
  await desk.keyboard.press("Control+Enter");
  const undoing = desk.getByRole("region", { name: "Decided just now" });
  await undoing.getByRole("button", { name: /^Send now/ }).click();
  await expect(undoing).toBeHidden({ timeout: 7000 });
  await receiver.waitFor(({ body }) => body.includes(only.id) && body.includes('"code":9102'));

  await desk.getByRole("link", { name: "Review" }).first().click();
  await expect(desk.getByRole("heading", { name: "Nothing waits for review." })).toBeVisible();
  await expect(desk.getByText(/Last decision .* by you\. You have decided 1 today\./)).toBeVisible();
});

test("what a disabled colleague was to decide is nobody's", async ({ ctx, openDesk }) => {
  const { integration, cases } = await addQueue(ctx, 1);
  const [only] = cases;
  const name = `Gone ${integration.id.slice(0, 6)}`;
  await addReviewer(ctx, name, integration.id);
  const desk = await openDesk();
  await desk.goto(`/review/${only.id}`);
  await desk.getByRole("combobox", { name: "Assigned to" }).click();
  await desk.getByRole("option", { name }).click();
  await expect(desk.getByRole("combobox", { name: "Assigned to" })).toContainText(name);
  await desk.goto("/people");
  await desk.getByRole("link", { name }).click();
  await desk.getByRole("button", { name: "Disable…" }).click();
  await desk.getByRole("alertdialog").getByRole("button", { name: "Disable" }).click();
  await expect(desk.getByRole("button", { name: "Enable" })).toBeVisible();
  await desk.goto(`/review/${only.id}`);
  await expect(desk.getByRole("combobox", { name: "Assigned to" })).toContainText("Nobody");
});
