import { expect, test } from "vitest";
import { defaultColumns, formatColumns, parseColumns } from "./column";
import { changeTableSettings, parseTableSettings } from "./table-settings";

test("what is stored wrongly counts as not chosen", () => {
  const untouched = { query: "", columns: null, density: "normal", recent: [] };
  for (const stored of [undefined, null, {}, { columns: 3, density: "huge", recent: "x", query: 1 }])
    expect(parseTableSettings(stored)).toEqual(untouched);
});

test("a change leaves the rest, and a filter used again is the newest once", () => {
  const before = parseTableSettings({ query: "filter=a", density: "compact", recent: ["a", "b"] });
  const after = changeTableSettings(before, { filter: "b", columns: "person,created" });
  expect(after).toEqual({ ...before, columns: "person,created", recent: ["b", "a"] });
  const many = Array.from({ length: 30 }, (_, number) => `${number}`);
  const full = many.reduce((settings, filter) => changeTableSettings(settings, { filter }), before);
  expect(full.recent).toEqual(many.slice(-8).reverse());
  expect(parseTableSettings(JSON.parse(JSON.stringify(full)))).toEqual(full);
});

test("columns are read as they are written, and the person is always among them", () => {
  expect(parseColumns(formatColumns(defaultColumns))).toEqual(defaultColumns);
  expect(parseColumns("created,nonsense,created,status")).toEqual(["person", "created", "status"]);
  expect(parseColumns("")).toEqual(["person"]);
});
