import { expect, test } from "vitest";
import { publicOrigin } from "@/lib/links";
import { isFromHere } from "./own-origin";

const says = (headers: Record<string, string>) =>
  isFromHere(new Headers({ host: "desk.example", ...headers }));

test("what comes from a page of ours, or from no page at all, is let through", () => {
  const these: Record<string, string>[] = [
    { origin: publicOrigin() },
    { origin: "https://desk.example" },
    {},
  ];
  for (const headers of these) expect(says(headers), JSON.stringify(headers)).toBe(true);
});

test("what comes from another site, or hides where it comes from, is not", () => {
  for (const origin of [
    "https://evil.example",
    "null",
    "",
    "https://desk.example.evil.example",
    "https://desk.example:8443",
  ])
    expect(says({ origin }), origin).toBe(false);
  expect(says({ "sec-fetch-site": "cross-site" })).toBe(false);
});
