import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "@playwright/test";
import { markAppearances, marked } from "./appearance";

export type Scheme = "light" | "dark";

declare const axe: {
  configure: (changes: { rules: { id: string; selector: string }[] }) => void;
  run: (options: object) => ReturnType<AxeBuilder["analyze"]>;
};

// The builder carries all of axe into the page again for each look, and lets no rule be configured.
const fromBuilder = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
const source = readFileSync(fromBuilder.resolve("axe-core/axe.min.js"), "utf8");

/** Dark differs from light in colours alone. */
const colourRules = ["color-contrast", "link-in-text-block"];

async function prepare(frame: Frame) {
  await markAppearances(frame);
  if (await frame.evaluate(() => "axe" in window)) return;
  await frame.evaluate(source);
  const rules = [{ id: "color-contrast", selector: marked }];
  await frame.evaluate((rules) => axe.configure({ rules }), rules);
}

/** What axe finds wrong with a page and the frames in it. */
export async function listViolations(page: Page, scheme: Scheme) {
  for (const frame of page.frames()) await prepare(frame);
  // What passes is not listed.
  const options = { resultTypes: ["violations"], ...(scheme === "dark" && { runOnly: colourRules }) };
  return page.evaluate(async (options) => (await axe.run(options)).violations, options);
}
