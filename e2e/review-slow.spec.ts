import { test } from "./support/inside";
import { addQueue, addReviewer } from "./support/reviewer";
import { expect } from "./support/test";

test.setTimeout(90_000);

test("a decision is taken back while the next case is still being fetched", async ({
  ctx,
  openDesk,
  receiver,
}) => {
  const { integration, cases } = await addQueue(ctx, 2);
  const [first, second] = cases;
  const desk = await openDesk({}, await addReviewer(ctx, "Una Doing", integration.id));
  const named = (name: string | null) =>
    desk.getByRole("heading", { level: 1, name: name ?? "No name given" });
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
  await expect(named(first.fullName)).toBeVisible();
  await expect(desk.getByRole("radio", { name: "Known fraud" })).toBeChecked();

  await desk.keyboard.press("Control+Enter");
  await expect(desk.getByText("Fetching the next case…")).toBeVisible();
  goOn();
  await expect(named(second.fullName)).toBeVisible();
  await receiver.waitFor(({ body }) => body.includes(first.id) && body.includes('"code":9102'));
  const told = (await receiver.list()).filter(
    ({ body }) => body.includes(first.id) && body.includes('"code":9102'),
  );
  expect(told, "what was undone was never sent").toHaveLength(1);
});
