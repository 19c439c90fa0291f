import { expect, test } from "vitest";
import type { VerificationSummary } from "@/lib/core/verification/verification";
import { cursorAt, listHref, listingOf, parseListParams } from "./search-params";

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

const readBack = (href: string) =>
  parseListParams(Object.fromEntries(new URL(href, "http://localhost").searchParams));

test("what a link says is what the page reads", () => {
  const params = parseListParams({
    status: "review",
    q: " Zoë & Söhne ",
    integration: id,
    from: "2026-11-01T00:00:00.000Z",
    to: "2026-11-20T15:00:00.000Z",
    sort: "-name",
  });
  expect(readBack(listHref(params))).toEqual(params);
  expect(listingOf(params)).toMatchObject({
    status: "review",
    filter: { search: "Zoë & Söhne", integrationIds: [id], from: new Date("2026-11-01T00:00:00Z") },
    sort: "name",
    direction: "descending",
  });
});

test("a page begins at the row it was cut at, in either order", () => {
  for (const [sort, value] of [
    ["-created", "2026-11-20T10:00:00.123Z"],
    ["name", "Zoë & Söhne. 50%"],
  ] as const) {
    const params = parseListParams({ sort });
    const after = cursorAt(sort === "name" ? "name" : "created", row);
    expect(listingOf(readBack(listHref(params, { after }))).page).toEqual({ after: { id, value } });
    expect(listingOf(readBack(listHref(params, { before: after }))).page).toEqual({ before: { id, value } });
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
    q: "a\0b",
    integration: "1; drop table",
    from: "yesterday",
    to: "0000-01-01T00:00:00.000Z",
    sort: "-size",
    after: `${id}.2026-99-99T00:00:00.000Z`,
    before: "x",
  };
  expect(listingOf(parseListParams(wrong))).toEqual({ ...listingOf(parseListParams({})) });
  expect(parseListParams({ status: ["review", "approved"] }).status).toBe("review");
  expect(parseListParams({ q: "x".repeat(201) }).q).toBeUndefined();
});
