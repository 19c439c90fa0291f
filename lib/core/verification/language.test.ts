import { expect, test } from "vitest";
import { countriesByName } from "../document/countries";
import { directionOf, languageName, languageOf, languages, preferredLanguage } from "./language";

test("a client's tag leads to a language of ours, or to none", () => {
  expect(["de", "de-AT", "DE_ch", "zh-Hans-CN"].map(languageOf)).toEqual(["de", "de", "de", "zh"]);
  for (const tag of [null, "", "xx", "english", "\0", "-", "e"]) expect(languageOf(tag)).toBeNull();
});

test("every language has a name and names every country", () => {
  for (const language of languages) {
    expect(languageName(language)).not.toBe(language);
    const named = countriesByName(language).filter(({ code, name }) => code !== name);
    expect(named.length).toBeGreaterThan(240);
  }
});

test("the first wish that can be met is met", () => {
  expect(preferredLanguage(languages, [null, undefined, "xx", "de-AT", "fr"])).toBe("de");
  expect(preferredLanguage(["en", "fr"], ["de-AT", "fr-CA"])).toBe("fr");
  expect(preferredLanguage(["en"], ["de", null])).toBeUndefined();
});

test("Arabic alone is written from the right", () => {
  expect(languages.filter((language) => directionOf(language) === "rtl")).toEqual(["ar"]);
});
