import type { Page } from "@playwright/test";
import type { Ctx } from "@/lib/context";
import { readEnv } from "@/lib/env";
import { handOver } from "@/lib/verifications/answer";
import { startCapture } from "@/lib/verifications/applicant";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { decideVerification } from "@/lib/verifications/decide";
import { getVerification } from "@/lib/verifications/get";
import { face, openPhone, passport } from "./support/applicant";
import { test } from "./support/inside";
import { linkOf } from "./support/link";
import { expectAccessible, listComplaints } from "./support/look";
import { addParty, addSubmission, type Party } from "./support/party";
import { expect } from "./support/test";

test.describe.configure({ mode: "parallel" });
test.use({ trace: "off" });
let party: Party;

test.beforeAll(async ({ ctx }) => {
  party = await addParty(ctx);
});

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

test("every step of the end user's flow can be used by everybody", async ({ browser, camera, ctx }) => {
  const phone = await openPhone(browser, await linkOf(await createVerification(ctx, party.integration, {})));
  const complaints = listComplaints(phone);
  const look = async (step: string, heading: string | RegExp) => {
    await expect(phone.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expectAccessible(phone, step);
  };
  await look("welcome", "Let’s confirm it’s you");
  await press(phone, "Get started");
  await look("consent", "Before you begin");
  await press(phone, "I don’t agree");
  await look("not agreed", "That is your right");
  await press(phone, "Read the page again");
  await press(phone, "Leave");
  await expect(phone.getByRole("dialog")).toBeVisible();
  await expectAccessible(phone, "leaving");
  await press(phone, "Stay");
  await press(phone, "I agree");
  await look("country", /Which country/);
  await phone.getByLabel("Search for a country").fill("franc");
  await look("country found", /Which country/);
  await phone.getByRole("button", { name: "France", exact: true }).click();
  await look("document", /Which document/);
  await press(phone, /^Passport/);
  for (const [picture, heading] of [
    [passport, "Open your passport"],
    [face, "Now your face"],
  ] as const) {
    await look(`before ${heading}`, heading);
    await camera.show(picture);
    await press(phone, "Open the camera");
    const shutter = phone.getByRole("button", { name: "Take the picture" });
    await expect(shutter).toHaveAttribute("aria-disabled", "false");
    // Else it would be gone before it has been looked at. What was chosen once stays.
    const automatic = phone.getByRole("button", { name: "Takes the picture by itself" });
    if (heading === "Open your passport") await automatic.click();
    await expect(automatic).toHaveAttribute("aria-pressed", "false");
    await expectAccessible(phone, `the camera: ${heading}`);
    await shutter.click();
    await expect(phone.getByRole("button", { name: "Use this picture" })).toBeVisible();
    await expectAccessible(phone, `the picture: ${heading}`);
    await press(phone, "Use this picture");
  }
  await look("check", "Ready to send?");
  await phone.getByRole("button", { name: "Send", exact: true }).click();
  await look("waiting", "Thank you, that’s all");
  expect(complaints).toEqual([]);
});

type State = { heading: string; link: (ctx: Ctx) => Promise<string> };

const states: Record<string, State> = {
  "a finished check": {
    heading: "This check is finished",
    link: async (ctx) => linkOf(await getVerification(ctx, party.ids.decided)),
  },
  "an expired link": {
    heading: "This link has expired",
    link: async (ctx) => {
      const verification = await createVerification(ctx, party.integration, {});
      await applyEvent(ctx, verification.id, "expire");
      return linkOf(verification);
    },
  },
  "a check that was not finished": {
    heading: "This check was not finished in time",
    link: async (ctx) => {
      const verification = await createVerification(ctx, party.integration, {});
      await applyEvent(ctx, verification.id, "start");
      await applyEvent(ctx, verification.id, "abandon");
      return linkOf(verification);
    },
  },
  "a request for other pictures": {
    heading: "We need some pictures again",
    link: async (ctx) => {
      const verification = await addSubmission(ctx, party.integration);
      const again = { outcome: "resubmission_requested", reason: "poor_image_quality" } as const;
      await decideVerification(ctx, verification.id, again);
      return linkOf(verification);
    },
  },
  "a link that is not whole": {
    heading: "This link does not work",
    link: async () => `${readEnv().PUBLIC_URL}/v/${party.token.slice(0, -9)}`,
  },
};

for (const [state, { heading, link }] of Object.entries(states))
  test(`${state} can be used by everybody`, async ({ browser, ctx }) => {
    const phone = await openPhone(browser, await link(ctx));
    const complaints = listComplaints(phone);
    await phone.reload();
    await expect(phone.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expectAccessible(phone, state);
    expect(complaints).toEqual([]);
  });

test("what a desk shows can be used by everybody", async ({ browser, ctx }) => {
  const verification = await createVerification(ctx, party.integration, {});
  const desk = await (await browser.newContext({ locale: "en-GB" })).newPage();
  const complaints = listComplaints(desk);
  await desk.goto(await linkOf(verification));
  await expect(desk.getByRole("img", { name: "QR code of your link" })).toBeVisible();
  await expectAccessible(desk, "the code for the phone");
  await startCapture(ctx, verification.id);
  await handOver(ctx, verification.id);
  await expect(desk.getByRole("heading", { level: 1, name: "Carry on with your phone" })).toBeVisible();
  await expectAccessible(desk, "following the phone");
  expect(complaints).toEqual([]);
});
