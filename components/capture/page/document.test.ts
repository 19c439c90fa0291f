import fc from "fast-check";
import { expect, test } from "vitest";
import { previewState } from "@/lib/core/capture/preview";
import { languages } from "@/lib/core/verification/language";
import type { Boot } from "./boot";
import { captureDocument } from "./document";

const assets = { style: "/v-assets/s.css", script: "/v-assets/m.js", preloads: ["/v-assets/en.js"] };

const bootOf = (name: string, token = "t", language: Boot["language"] = "en"): Boot => ({
  ...{ language, token, screen: "flow" },
  state: previewState({ name, logoUrl: null, color: null, privacyUrl: null, support: null }, []),
});

const embeddedIn = (page: string) =>
  page.match(/<script type="application\/json" id="boot">([^<]*)<\/script>/)?.[1] ?? "";

const hostile = fc.array(
  fc.constantFrom("</script>", "<!--", "<script>", '"', "&lt;", "'", "é", "\u2028", "}", "</title>", "a"),
);

test("whatever a company is called, it is text in the page and arrives as it is", () => {
  const tags = (page: string) => page.match(/<[a-z/!][^>]*>/g)?.map((tag) => tag.split(/[\s>]/, 1)[0]);
  const expected = tags(captureDocument(bootOf("Aldergate"), assets));
  fc.assert(
    fc.property(hostile, hostile, (name, token) => {
      const boot = bootOf(name.join(""), token.join(""));
      const page = captureDocument(boot, assets);
      expect(JSON.parse(embeddedIn(page))).toEqual(boot);
      expect(tags(page)).toEqual(expected);
    }),
  );
});

test.each(languages)("the page in %s says so, and runs nothing that stands in it", (language) => {
  const page = captureDocument(bootOf("Aldergate", "t", language), assets);
  expect(page).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
  expect(page.match(/<script[^>]*>/g)).toEqual([
    '<script type="module" src="/v-assets/m.js">',
    '<script type="application/json" id="boot">',
  ]);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<button|<input/);
});
