import { expect, test } from "vitest";
import { admits } from "./admits";
import { ipRange, isWithinRanges } from "./ip-range";

test.each([
  ["192.0.2.77", "192.0.2.77/32"],
  ["192.0.2.77/24", "192.0.2.0/24"],
  ["0.0.0.0/0", "0.0.0.0/0"],
  ["2001:DB8:0:0::1/32", "2001:db8::/32"],
  ["2001:db8::1", "2001:db8::1/128"],
  ["::ffff:192.0.2.77", "192.0.2.77/32"],
  ["::ffff:192.0.2.77/120", "192.0.2.0/24"],
])("%s is kept as %s", (text, range) => expect(ipRange(text)).toBe(range));

test.each([
  "",
  "192.0.2",
  "192.0.2.0/33",
  "192.0.2.0/-1",
  "192.0.2.0/",
  "192.0.2.0/8/8",
  "0300.0.2.1",
  "3221226061",
  "2001:db8::/129",
  "fe80::1%eth0",
  "::ffff:192.0.2.1/90",
  "shop.example",
  "*",
])("%j is no range", (text) => expect(ipRange(text)).toBeUndefined());

test("an address is within a range of its own kind, however it is written", () => {
  const ranges = ["192.0.2.0/24", "2001:db8::/32"];
  expect(isWithinRanges("192.0.2.255", ranges)).toBe(true);
  expect(isWithinRanges("::ffff:192.0.2.1", ranges)).toBe(true);
  expect(isWithinRanges("2001:db8:ffff::1", ranges)).toBe(true);
  for (const other of ["192.0.3.0", "2001:db9::", "::1", "nonsense", ""])
    expect(isWithinRanges(other, ranges), other).toBe(false);
  expect(isWithinRanges("2001:db8::1", ["0.0.0.0/0"])).toBe(false);
});

test("where nobody can say from where a call comes, only an integration without ranges lets it in", () => {
  const of = (ipRanges: string[]) => ({ settings: { ipRanges } }) as Parameters<typeof admits>[0];
  const nowhere = { ip: null, userAgent: null };
  expect(admits(of([]), nowhere)).toBe(true);
  expect(admits(of(["0.0.0.0/0"]), nowhere)).toBe(false);
});
