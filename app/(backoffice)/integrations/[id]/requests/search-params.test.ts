import { expect, test } from "vitest";
import { cursorParam, isFiltered, listingOf, parseRequestParams, requestsHref } from "./search-params";

const id = "7d9ce0a3-5f4f-4c57-9f5c-3d9f6f2c1b10";
const readBack = (href: string) =>
  parseRequestParams(Object.fromEntries(new URL(href, "http://localhost").searchParams));

test("what a link says is what the page reads", () => {
  const params = parseRequestParams({
    ...{ status: "4", method: "POST", key: id, q: "/v1/sessions" },
    ...{ from: "2026-11-01T00:00:00.000Z", to: "2026-11-20T15:00:00.000Z" },
  });
  expect(readBack(requestsHref(id, params))).toEqual(params);
  expect(listingOf(params).filter).toEqual({
    ...{ statusClass: "4", method: "POST", credentialId: id, text: "/v1/sessions" },
    ...{ from: new Date("2026-11-01T00:00:00Z"), to: new Date("2026-11-20T15:00:00Z") },
  });
});

test("a page begins at the row it was cut at, and a change of filter at the first", () => {
  const cursor = { id: 12, at: new Date("2026-11-20T10:00:00.123Z") };
  const params = readBack(
    requestsHref(id, parseRequestParams({ status: "4" }), { after: cursorParam(cursor) }),
  );
  expect(listingOf(params).after).toEqual(cursor);
  expect(requestsHref(id, params, { status: "5" })).toBe(`/integrations/${id}/requests?status=5`);
});

test("what is wrong counts as not said", () => {
  const wrong = { status: "9", method: "BREW", key: "x", q: "a\0b", from: "yesterday", after: "1e9.x" };
  expect(isFiltered(parseRequestParams(wrong))).toBe(false);
  expect(listingOf(parseRequestParams(wrong))).toEqual(listingOf(parseRequestParams({})));
});
