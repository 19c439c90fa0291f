import { expect, test } from "vitest";
import { countriesByName } from "@/lib/core/document/countries";
import { languages } from "@/lib/core/verification/language";
import { homeOf, matchingCountries } from "./country-search";

const codes = (found: { code: string }[]) => found.map(({ code }) => code);
const found = (language: string, search: string) =>
  codes(matchingCountries(countriesByName(language), search));

test.each(languages)(
  "in %s every country is found by its name, its English name and its code",
  (language) => {
    const english = new Map(countriesByName("en").map(({ code, name }) => [code, name]));
    const countries = countriesByName(language);
    for (const { code, name } of countries)
      for (const search of [name, english.get(code) ?? "", ` ${code.toLowerCase()}`])
        expect(codes(matchingCountries(countries, search)), search).toContain(code);
  },
);

test("accents need not be typed, and what begins with the text comes first", () => {
  expect(found("en", "aland")).toEqual(["AX"]);
  expect(found("de", "osterr")).toEqual(["AT"]);
  expect(found("en", "guinea")[0]).toBe("GN");
  expect(found("en", "guinea")).toContain("PG");
  expect(found("en", "atlantis")).toEqual([]);
});

test("a home is guessed where the language tells one", () => {
  expect(["de-AT", "ja", "en-GB", "en"].map(homeOf)).toEqual(["AT", "JP", "GB", undefined]);
});
