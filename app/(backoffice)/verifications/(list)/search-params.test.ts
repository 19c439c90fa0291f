import { expect, test } from "vitest";
import { longestFullName } from "@/lib/core/identity/person";
import { parseTableSettings } from "@/lib/core/verification/table-settings";
import type { VerificationSummary } from "@/lib/core/verification/verification";
import {
  cursorAt,
  listHref,
  listingOf,
  listQuery,
  parseListParams,
  restoreListParams,
} from "./search-params";
import { currentTab, tabHref } from "./tabs";

const id = "7d9ce0a3-5f4f-4c57-9f5c-3d9f6f2c1b10";
const row: VerificationSummary = {
  id,
  status: "review",
  fullName: "Zoë & Söhne. 50%",
  vendorData: null,
  endUserId: null,
  documentType: null,
  documentCountry: null,
  attemptNumber: 1,
  reason: null,
  assignee: null,
  integration: { id, name: "Shop", environment: "live" },
  createdAt: new Date("2026-11-20T10:00:00.123Z"),
  updatedAt: new Date("2026-11-20T10:00:00.123Z"),
  submittedAt: null,
  reviewedFrom: null,
  decidedAt: null,
};

const vocabulary = {
  integrations: [{ id, name: "Shop" }],
  people: [],
  me: "0b9ce0a3-5f4f-4c57-9f5c-3d9f6f2c1b11",
  timeZone: "UTC",
};
const listing = (params: ReturnType<typeof parseListParams>) => listingOf(params, vocabulary);

const readBack = (href: string) =>
  parseListParams(Object.fromEntries(new URL(href, "http://localhost").searchParams));

test("what a link says is what the page reads", () => {
  const params = parseListParams({
    status: "review",
    filter: ' integration:shop country:ee "Zoë & Söhne" ',
    zone: "Europe/Tallinn",
    sort: "-name",
    columns: "person,created",
    density: "compact",
  });
  expect(readBack(listHref(params))).toEqual(params);
  expect(listing(params)).toMatchObject({
    status: "review",
    filter: { search: "Zoë & Söhne", integrationIds: [id], countries: ["EE"] },
    sort: "name",
    direction: "descending",
  });
});

test("a page begins at the row it was cut at, in either order", () => {
  for (const [sort, value] of [
    ["-created", "2026-11-20T10:00:00.123Z"],
    ["name", "Zoë & Söhne. 50%"],
    ["name", "山".repeat(longestFullName + 1)],
  ] as const) {
    const params = parseListParams({ sort });
    const after = cursorAt(sort === "name" ? "name" : "created", {
      ...row,
      ...(sort === "name" && { fullName: value }),
    });
    expect(listing(readBack(listHref(params, { after }))).page).toEqual({ after: { id, value } });
    expect(listing(readBack(listHref(params, { before: after }))).page).toEqual({ before: { id, value } });
  }
});

test("a change of filter begins at the first page", () => {
  const params = parseListParams({ status: "review", after: cursorAt("created", row) });
  expect(params.after).toBeDefined();
  expect(listHref(params, { status: "approved" })).toBe("/verifications?status=approved");
});

test("what is wrong counts as not said", () => {
  const wrong = {
    status: "nonsense",
    filter: "a\0b",
    zone: "Middle/Earth",
    sort: "-size",
    density: "huge",
    after: `${id}.2026-99-99T00:00:00.000Z`,
    before: "x",
  };
  expect(listing(parseListParams(wrong))).toEqual(listing(parseListParams({})));
  expect(parseListParams({ status: ["review", "approved"] }).status).toBe("review");
  expect(parseListParams({ filter: "x".repeat(1001) }).filter).toBe("");
});

test("an address that says nothing shows the listing that was left, one that says so shows all", () => {
  const left = parseListParams({ status: "review", filter: "country:ee", sort: "name" });
  const settings = parseTableSettings({ query: listQuery(left) });
  expect(restoreListParams({}, settings)).toEqual({ params: left, isRestored: true });
  const all = readBack(listHref(left, { status: undefined, filter: "", sort: "-created" }));
  expect(listHref(all)).toBe("/verifications?filter=");
  expect(restoreListParams({ filter: "" }, settings)).toEqual({ params: all, isRestored: false });
  expect(restoreListParams({}, parseTableSettings({}))).toMatchObject({ isRestored: false });
});

test("mine is what waits for the reader, and the tabs beside it are everybody's", () => {
  const shownBy = (params: ReturnType<typeof parseListParams>) => ({
    ...{ params, vocabulary, filter: listing(params).filter },
  });
  const all = shownBy(parseListParams({ filter: "country:ee jane" }));
  const mine = shownBy(readBack(tabHref(all, "mine")));
  expect(currentTab(all)).toBe("all");
  expect(currentTab(mine)).toBe("mine");
  expect(mine.filter).toMatchObject({ assignees: [vocabulary.me], countries: ["EE"], search: "jane" });
  const review = shownBy(readBack(tabHref(mine, "review")));
  expect(currentTab(review)).toBe("review");
  expect(review.filter.assignees).toBeUndefined();
});
