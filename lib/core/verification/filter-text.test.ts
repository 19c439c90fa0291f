import fc from "fast-check";
import { expect, test } from "vitest";
import { reasonIds } from "../decision/reasons";
import { countryCodes } from "../document/countries";
import { documentTypes } from "../document/document";
import type { FilterVocabulary } from "./filter-choices";
import { completeFilter } from "./filter-completion";
import { formatFilter, parseFilter } from "./filter-text";
import { resolveFilter, type VerificationFilter } from "./listing";
import { verificationStatuses } from "./status";

const [acme, shop, jane, other] = [
  "7d9ce0a3-5f4f-4c57-9f5c-3d9f6f2c1b10",
  "0b9ce0a3-5f4f-4c57-9f5c-3d9f6f2c1b11",
  "1c9ce0a3-5f4f-4c57-9f5c-3d9f6f2c1b12",
  "2d9ce0a3-5f4f-4c57-9f5c-3d9f6f2c1b13",
] as const;

const vocabulary: FilterVocabulary = {
  integrations: [
    { id: acme, name: "Acme test" },
    { id: shop, name: 'The "Shop", Ltd: \\ live' },
  ],
  people: [
    { id: jane, name: "Jane Doe" },
    { id: other, name: "none" },
  ],
  me: jane,
  timeZone: "Europe/Tallinn",
};

const parse = (text: string) => parseFilter(text, vocabulary);
const format = (filter: VerificationFilter) => formatFilter(filter, vocabulary);

test("the filter bar's words mean what they say", () => {
  const { filter, misunderstood } = parse(
    'status:review,Resubmission-Requested country:ee,LV age:1h-2d document:passport reason:face_mismatch assignee:me,none integration:"acme test" environment:test created:2026-11-01..2026-11-20 "jane doe" ref-1',
  );
  expect(misunderstood).toEqual([]);
  expect(filter).toEqual({
    statuses: ["review", "resubmission_requested"],
    countries: ["EE", "LV"],
    age: { least: 60, most: 2880 },
    documentTypes: ["passport"],
    reasons: ["face_mismatch"],
    assignees: [jane, "none"],
    integrationIds: [acme],
    environment: "test",
    from: new Date("2026-10-31T22:00:00Z"),
    to: new Date("2026-11-20T22:00:00Z"),
    search: "jane doe ref-1",
  });
});

test("what is not understood is told where it stands, and narrows nothing", () => {
  const text = "status:reviw,approved colour:red age:soon created:2026-02-30 country: environment:test,live";
  const { filter, misunderstood } = parse(text);
  expect(filter).toEqual({ statuses: ["approved"], environment: "test" });
  expect(misunderstood.map(({ start, end }) => text.slice(start, end))).toEqual([
    ...["reviw", "colour:red", "soon", "2026-02-30", "", "live"],
  ]);
  expect(misunderstood[0]?.message).toBe("There is no status “reviw”.");
});

test("a half typed filter is no error where the next value begins", () => {
  expect(parse("country:ee,")).toEqual({ filter: { countries: ["EE"] }, misunderstood: [] });
  expect(parse('integration:"acme test').filter).toEqual({ integrationIds: [acme] });
});

const some = <Value>(values: readonly Value[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), { nil: undefined });

const moments = fc.date({
  ...{ min: new Date("2001-01-01"), max: new Date("2900-01-01"), noInvalidDate: true },
});
const hours = moments.map((at) => new Date(Math.floor(at.getTime() / 1_800_000) * 1_800_000));
const words = fc.string({ unit: "grapheme" }).map((text) => text.split(/\s+/).filter(Boolean).join(" "));

const filters = fc
  .record({
    statuses: some(verificationStatuses),
    countries: some(countryCodes),
    documentTypes: some(documentTypes),
    reasons: some(reasonIds),
    assignees: some([jane, other, acme, "none"]),
    integrationIds: some([acme, shop, jane]),
    environment: fc.constantFrom("test" as const, "live" as const, undefined),
    edges: fc.tuple(fc.oneof(moments, hours), fc.oneof(moments, hours)),
    isOpen: fc.constantFrom("from", "to", "both", "neither"),
    age: fc.option(fc.tuple(fc.nat(9_999), fc.nat(9_999)), { nil: undefined }),
    search: words,
  })
  .map(({ edges, isOpen, age, search, ...filter }): VerificationFilter => {
    const [from, to] = edges.toSorted((a, b) => a.getTime() - b.getTime());
    const isRange = from && to && from < to && isOpen !== "neither";
    const all = {
      ...filter,
      ...(isRange && isOpen !== "to" && { from }),
      ...(isRange && isOpen !== "from" && { to }),
      ...(age && { age: { least: Math.min(...age), most: Math.max(...age) } }),
      ...(search && { search }),
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  });

test("whatever is formatted is read back as it was", () => {
  const zones = fc.constantFrom("UTC", "Europe/Tallinn", "America/Havana", "Asia/Kathmandu", "Pacific/Apia");
  fc.assert(
    fc.property(filters, zones, (filter, timeZone) => {
      const words = { ...vocabulary, timeZone };
      expect(parseFilter(formatFilter(filter, words), words)).toEqual({ filter, misunderstood: [] });
    }),
    { numRuns: 500 },
  );
});

test("any text is read, and formatting what was read changes its meaning no more", () => {
  const pieces = fc.constantFrom(
    ...'status: country: age: created: review ee, 1h-2d " \\ : , - jane'.split(" "),
    " ",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 }))), (parts) => {
      const text = parts.join("");
      const { filter, misunderstood } = parse(text);
      for (const { start, end } of misunderstood) expect(start <= end && end <= text.length).toBe(true);
      const settled = format(filter);
      expect(format(parse(settled).filter)).toBe(settled);
      for (let cursor = 0; cursor <= text.length; cursor++)
        completeFilter(text, cursor, vocabulary, new Date("2026-11-20T12:00:00Z"));
    }),
    { numRuns: 500 },
  );
});

const completed = (text: string, cursor = text.length) =>
  completeFilter(text, cursor, vocabulary, new Date("2026-11-20T12:00:00Z")).map(
    (one) => text.slice(0, one.start) + one.text + text.slice(one.end),
  );

test("what is being typed is completed: names of fields, then their values", () => {
  expect(completed("st")[0]).toBe("status:");
  expect(completed("age:<1h c")).toEqual(["age:<1h country:", "age:<1h created:"]);
  expect(completed("country:est")).toEqual(["country:ee"]);
  expect(completed("country:ee,lat")[0]).toBe("country:ee,lv");
  expect(completed("integration:ac")).toEqual(['integration:"Acme test"']);
  expect(completed("assignee:m")[0]).toBe("assignee:me");
  expect(completed("passp")).toEqual(["document:passport"]);
  expect(completed("status:review ").length).toBeGreaterThan(5);
  expect(completed("created:")[0]).toBe("created:2026-11-20");
  expect(completed("st country:ee", 2)[0]).toBe("status: country:ee");
});

test("an age means other times as time goes by", () => {
  const now = new Date("2026-11-20T12:00:00Z");
  const { filter } = parse("age:1h-2d created:2026-11-19..");
  expect(resolveFilter(filter, now)).toEqual({
    from: new Date("2026-11-18T22:00:00Z"),
    to: new Date("2026-11-20T11:00:00Z"),
  });
});
