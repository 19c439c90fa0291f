import { test } from "./support/inside";
import { addQueue, addReviewer, heading } from "./support/reviewer";
import { expect } from "./support/test";

test("a decision is taken back while the next case is still being fetched", async ({
  ctx,
  openDesk,
  receiver,
}) => {
  const { integration, cases } = await addQueue(ctx, 2);
  const [first, second] = cases;
  const desk = await openDesk({}, await addReviewer(ctx, "Una Doing", integration.id));
  let goOn = () => {};
  const mayGoOn = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await desk.route("**/api/review/next", async (route) => {
    await mayGoOn;
    await route.continue();
  });
  await desk.goto(`/review/${first.id}`);
  await desk.keyboard.press("d");
  await desk.keyboard.press("6");
  await desk.keyboard.press("Control+Enter");
  await expect(desk.getByText("Fetching the next case…")).toBeVisible();
  await desk.keyboard.press("z");
  await expect(heading(desk, first.fullName)).toBeVisible();
  await expect(desk.getByRole("radio", { name: "Known fraud" })).toBeChecked();

  await desk.keyboard.press("Control+Enter");
  await expect(desk.getByText("Fetching the next case…")).toBeVisible();
  goOn();
  await expect(heading(desk, second.fullName)).toBeVisible();
  await receiver.waitFor(({ body }) => body.includes(first.id) && body.includes('"code":9102'));
  const told = (await receiver.list()).filter(
    ({ body }) => body.includes(first.id) && body.includes('"code":9102'),
  );
  expect(told, "what was undone was never sent").toHaveLength(1);
});

test("where no answer comes what is typed stays, and a decision that was not heard is told of", async ({
  ctx,
  openDesk,
}) => {
  const { integration, cases } = await addQueue(ctx, 2);
  const [first, second] = cases;
  const desk = await openDesk({}, await addReviewer(ctx, "Una Heard", integration.id));
  await desk.goto(`/review/${first.id}`);
  let isCut = true;
  await desk.route("**/review/**", (route) =>
    isCut && route.request().headers()["next-action"] ? route.abort() : route.fallback(),
  );
  const note = desk.getByLabel("Note", { exact: true }).filter({ visible: true });
  await note.fill("The photo was glued in.");
  await desk.getByRole("button", { name: "Add note" }).click();
  await expect(desk.getByText("Proofdesk cannot be reached just now.")).toBeVisible();
  await expect(note).toHaveValue("The photo was glued in.");

  await desk.getByRole("button", { name: /^Decline/ }).click();
  await desk.keyboard.press("6");
  await desk.keyboard.press("Control+Enter");
  const lost = desk.getByRole("alert", { name: /was not taken/ });
  await expect(lost).toContainText("Declined: Known fraud");
  await expect(heading(desk, second.fullName)).toBeVisible();
  isCut = false;
  await lost.getByRole("button", { name: "Look at it again" }).click();
  await expect(heading(desk, first.fullName)).toBeVisible();
  await expect(lost).toBeHidden();
});
