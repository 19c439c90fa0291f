import { expect, test } from "vitest";
import { acceptedLanguages } from "./accept-language";

test.each([
  [null, []],
  ["", []],
  ["de", ["de"]],
  ["de-AT,de;q=0.9,en;q=0.8", ["de-AT", "de", "en"]],
  ["en;q=0.4, et;q=0.9 , ru", ["ru", "et", "en"]],
  ["fr;q=0, pl;q=0.1, *;q=0.01", ["pl", "*"]],
  [";;q=x,,;q=1", []],
] as const)("%j asks for %j", (header, tags) => {
  expect(acceptedLanguages(header)).toEqual(tags);
});
