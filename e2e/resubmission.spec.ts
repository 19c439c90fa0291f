import { standardFlow } from "@/lib/core/flow/flow";
import { undoSeconds } from "@/lib/core/review/pending";
import { createFlow } from "@/lib/flows/create";
import { setDefaultFlow } from "@/lib/flows/standing";
import { createIntegration } from "@/lib/integrations/create";
import { getVerification, getVerificationDetails } from "@/lib/verifications/get";
import { face, openPhone } from "./support/applicant";
import { test } from "./support/inside";
import { linkOf } from "./support/link";
import { addSubmission } from "./support/party";
import { expect } from "./support/test";

test("a reviewer asks for one picture again, and the same link asks for that one only", async ({
  browser,
  ctx,
  openDesk,
}) => {
  const { integration } = await createIntegration(ctx, { name: "Again", environment: "live" });
  const verification = await addSubmission(ctx, integration);
  const desk = await openDesk();
  await desk.goto(`/verifications/${verification.id}`);
  await desk.getByRole("button", { name: /^Ask again/ }).click();
  await desk.keyboard.press("1");
  const [front, selfie] = [
    desk.getByRole("checkbox", { name: "Document front" }),
    desk.getByRole("checkbox", { name: "Selfie" }),
  ];
  await expect(front).toBeChecked();
  await front.click();
  await selfie.click();
  await desk.keyboard.press("Control+Enter");
  await expect(desk.getByText("Choose at least one picture.")).toBeVisible();
  // Another reason presets its own pictures.
  await desk.getByRole("radio", { name: "Document is cut off or covered" }).click();
  await expect(front).toBeChecked();
  await expect(selfie).not.toBeChecked();
  await desk.getByRole("radio", { name: "Picture is not readable" }).click();
  await front.click();
  const told = "The picture was hard to read. Find good light, hold still, and avoid reflections.";
  await expect(desk.getByText(told)).toBeVisible();
  await desk.keyboard.press("Control+Enter");
  await expect(desk.getByText("Asked again", { exact: true }).first()).toBeVisible();

  const statusNow = async () => (await getVerification(ctx, verification.id)).status;
  await expect.poll(statusNow, { timeout: (undoSeconds + 15) * 1000 }).toBe("resubmission_requested");
  const phone = await openPhone(browser, await linkOf(verification));
  await expect(phone.getByRole("heading", { name: "We need another picture" })).toBeVisible();
  await expect(phone.getByText(told)).toBeVisible();
  await expect(phone.getByText("This is attempt 2")).toBeVisible();
  await expect(phone.getByRole("listitem").filter({ hasText: "Your face" })).toBeVisible();
  await expect(phone.getByRole("listitem").filter({ hasText: /document|page/i })).toHaveCount(0);
  await phone.getByRole("button", { name: "Try again" }).click();
  await expect(phone.getByRole("heading", { name: "Now your face" })).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole("heading", { name: "Now your face" })).toBeVisible();
  await phone.locator('input[type="file"]').first().setInputFiles(face);
  await phone.getByRole("button", { name: /^Use (this|it)/ }).click();
  await phone.getByRole("button", { name: "Send", exact: true }).click();
  await expect(phone.getByRole("heading", { name: "Thank you, that’s all" })).toBeVisible();

  const { attempts, pictures } = await getVerificationDetails(ctx, verification.id);
  const second = pictures.filter(({ attemptId }) => attemptId === attempts[0]?.id);
  const kept = second.map(({ context, carriedFrom }) => [context, carriedFrom !== null]).sort();
  expect(kept).toEqual([
    ["document_front", true],
    ["face", false],
  ]);
});

test("the last attempt cannot be asked for again, and is still decided by key", async ({ ctx, openDesk }) => {
  const { integration } = await createIntegration(ctx, { name: "Once", environment: "live" });
  const definition = { ...standardFlow, decision: { ...standardFlow.decision, maxAttempts: 1 } };
  const flow = await createFlow(ctx, integration, { name: "Once", definition });
  await setDefaultFlow(ctx, integration.id, flow.id);
  const verification = await addSubmission(ctx, integration);
  const desk = await openDesk();
  await desk.goto(`/verifications/${verification.id}`);
  await expect(desk.getByText("This is the last attempt that the flow allows.")).toBeVisible();
  await expect(desk.getByRole("button", { name: /^Ask again/ })).toBeDisabled();
  await expect(async () => {
    await desk.keyboard.press("r");
    await desk.keyboard.press("d");
    await expect(desk.getByRole("form", { name: "Decline" })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await desk.keyboard.press("1");
  await desk.keyboard.press("Control+Enter");
  await expect(desk.getByText("Declined", { exact: true }).first()).toBeVisible();
});
