import { randomBytes } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import type { Ctx } from "@/lib/context";
import type { Role } from "@/lib/core/identity/roles";
import { readEnv } from "@/lib/env";
import { createUser } from "@/lib/users/create";
import { hearing } from "./desk";

/** A user of their own for one journey. */
export async function addPerson(ctx: Ctx, role: Role = "administrator") {
  const word = randomBytes(6).toString("hex");
  const [email, name, password] = [`p${word}@proofdesk.test`, `Person ${word}`, `pass phrase ${word}`];
  const id = await createUser(ctx, { email, name, role, password });
  return { id, email, name, password };
}

/** A browser that nobody is signed in with. */
export async function openBrowser(browser: Browser, baseURL = readEnv().PUBLIC_URL): Promise<Page> {
  const context = await browser.newContext({ ...{ baseURL, locale: "en-GB", timezoneId: "UTC" } });
  return hearing(await context.newPage());
}

export async function typePassword(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}
