import { expect, test } from "vitest";
import { cursorParam, parseQueueParams } from "./search-params";

const id = "00000000-0000-4000-8000-000000000001";

test("what the address says wrongly counts as not said", () => {
  const { filter, after } = parseQueueParams(
    { tab: "theirs", integration: "x", reason: "y", after: "z" },
    "for_me",
  );
  expect(filter).toEqual({ tab: "for_me", integrationId: undefined, reason: undefined });
  expect(after).toBeUndefined();
});

test("the place of a page comes back from the address as it was", () => {
  const place = { id, waitingSince: new Date("2026-11-20T10:00:00.123Z") };
  expect(parseQueueParams({ tab: ["mine", "all"], after: cursorParam(place) }, "all")).toMatchObject({
    ...{ filter: { tab: "mine" }, after: place },
  });
});
