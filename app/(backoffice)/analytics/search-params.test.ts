import { expect, test } from "vitest";
import { parseFilter } from "@/lib/core/verification/filter-text";
import { listLinks } from "./list-links";
import { analyticsHref, filterOf, parseAnalyticsParams, periodName } from "./search-params";

const integration = "5f0c2a3e-6c1f-4a86-9a4d-0b7f6c1d2e3f";

test("what is wrong in the address counts as not said", () => {
  const wrong = { environment: "both", integration: "x", country: "QQ", document: "map", period: "1y" };
  expect(parseAnalyticsParams({ ...wrong, first: "2026-02-31", last: "yesterday" })).toEqual({
    environment: "live",
    period: "30d",
  });
});

test("the address says what differs from the usual, and days are put in order", () => {
  const params = parseAnalyticsParams({ environment: "test", first: "2026-11-10", last: "2026-11-01" });
  expect(analyticsHref(params, { country: "EE" })).toBe(
    "/analytics?environment=test&first=2026-11-01&last=2026-11-10&country=EE",
  );
  expect(analyticsHref(parseAnalyticsParams({}), {})).toBe("/analytics");
  expect(periodName(params, "en-GB")).toBe("1 Nov 2026 – 10 Nov 2026");
});

test("a number leads to the list with the filter that it counts", () => {
  const filter = filterOf(parseAnalyticsParams({ integration, country: "EE", document: "passport" }));
  const range = { from: new Date("2026-10-31T22:00:00Z"), to: new Date("2026-11-10T22:00:00Z") };
  const vocabulary = {
    ...{ integrations: [{ id: integration, name: "Bank, live" }], people: [] },
    timeZone: "Europe/Tallinn",
  };
  const href = listLinks({ filter, range, vocabulary, zone: undefined })({ statuses: ["declined"] });
  const text = new URL(href, "http://localhost").searchParams.get("filter") ?? "";
  expect(parseFilter(text, vocabulary)).toEqual({
    filter: {
      ...{ environment: "live", integrationIds: [integration], countries: ["EE"], ...range },
      ...{ documentTypes: ["passport"], statuses: ["declined"] },
    },
    misunderstood: [],
  });
});
