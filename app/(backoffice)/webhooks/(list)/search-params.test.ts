import { expect, test } from "vitest";
import { cursorParam, isFiltered, listingOf, logHref, parseLogParams } from "./search-params";

const id = "7d9ce0a3-5f4f-4c57-9f5c-3d9f6f2c1b10";
const readBack = (href: string) =>
  parseLogParams(Object.fromEntries(new URL(href, "http://localhost").searchParams));

test("what a link says is what the page reads", () => {
  const params = parseLogParams({
    status: "failed",
    answer: "tls",
    event: "approved",
    integration: id,
    endpoint: id,
    verification: id,
    from: "2026-11-01T00:00:00.000Z",
    to: "2026-11-20T15:00:00.000Z",
  });
  expect(readBack(logHref(params))).toEqual(params);
  expect(isFiltered(params)).toBe(true);
  expect(listingOf(params).filter).toEqual({
    status: "failed",
    outcomes: ["tls"],
    topic: "approved",
    integrationId: id,
    endpointId: id,
    verificationId: id,
    from: new Date("2026-11-01T00:00:00Z"),
    to: new Date("2026-11-20T15:00:00Z"),
  });
});

test("a page begins at the row it was cut at, and a change of filter at the first", () => {
  const cursor = { id, at: new Date("2026-11-20T10:00:00.123Z") };
  const params = readBack(logHref(parseLogParams({ status: "failed" }), { after: cursorParam(cursor) }));
  expect(listingOf(params).after).toEqual(cursor);
  expect(logHref(params, { status: "pending" })).toBe("/webhooks?status=pending");
});

test("what is wrong counts as not said", () => {
  const wrong = {
    status: "nonsense",
    answer: "6xx",
    event: "created",
    integration: "1; drop table",
    verification: ["x", id],
    from: "yesterday",
    after: `${id}.2026-99-99T00:00:00.000Z`,
  };
  expect(isFiltered(parseLogParams(wrong))).toBe(false);
  expect(listingOf(parseLogParams(wrong))).toEqual(listingOf(parseLogParams({})));
});
