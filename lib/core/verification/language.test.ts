import { expect, test } from "vitest";
import { countriesByName } from "../document/countries";
import { languageName, languageOf, languages } from "./language";

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
