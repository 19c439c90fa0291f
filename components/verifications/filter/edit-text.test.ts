import { expect, test } from "vitest";
import type { FilterVocabulary } from "@/lib/core/verification/filter-choices";
import { barText, chipWords, settle, splitText, withField, withoutUnfinished } from "./edit-text";

const vocabulary: FilterVocabulary = {
  integrations: [{ id: "7d9ce0a3-5f4f-4c57-9f5c-3d9f6f2c1b10", name: "Acme test" }],
  people: [],
  timeZone: "UTC",
};

test("fields stand as chips, one for each, and the rest is left to type on", () => {
  const text = 'status:review "jane doe" country:ee status:approved,review age:<1h x age:<2d';
  expect(splitText(text)).toEqual({
    chips: ["status:review,approved", "country:ee", "age:<2d"],
    words: '"jane doe" x',
  });
  expect(barText(splitText(barText(splitText(text))))).toBe(barText(splitText(text)));
});

test("a field becomes a chip once something follows it, or one is done", () => {
  const typed = { chips: ["country:ee"], words: "jane country:lv" };
  expect(settle(typed, false)).toEqual(typed);
  expect(withoutUnfinished(typed)).toBe("country:ee jane");
  const done = { chips: ["country:ee,lv"], words: "jane" };
  expect(settle({ ...typed, words: "jane country:lv " }, false)).toEqual(done);
  expect(settle(typed, true)).toEqual(done);
});

test("what is not understood is a chip like others, and not lost", () => {
  expect(settle({ chips: [], words: "colour:red" }, true).chips).toEqual(["colour:red"]);
});

test("one field is said otherwise and the rest stays", () => {
  const text = "status:review created:2026-11-01.. colour:red jane";
  expect(withField(text, "created", "created:2026-11-05")).toBe(
    "status:review created:2026-11-05 colour:red jane",
  );
  expect(withField(text, "created", undefined)).toBe("status:review colour:red jane");
  expect(withField("jane", "created", "created:2026-11-05")).toBe("created:2026-11-05 jane");
});

test("a chip is told in names", () => {
  const said = (chip: string) => Object.values(chipWords(chip, vocabulary)).join(": ");
  expect(said("country:ee,LV")).toBe("Country: Estonia, Latvia");
  expect(said('integration:"acme test"')).toBe("Integration: Acme test");
  expect(said("created:2026-11-01..2026-11-20")).toBe("Created: 2026-11-01 – 2026-11-20");
  expect(said("country:atlantis")).toBe("Country: atlantis");
});
