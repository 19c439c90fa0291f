import fc from "fast-check";
import { expect, test } from "vitest";
import { zonedTime } from "./zoned-time";

test("a time is told in its zone, with the offset that holds then", () => {
  const tallinn = zonedTime("Europe/Tallinn");
  expect(tallinn(new Date("2026-11-21T14:44:58.120Z"))).toBe("2026-11-21T16:44:58.120+02:00");
  expect(tallinn(new Date("2026-07-01T22:30:00.000Z"))).toBe("2026-07-02T01:30:00.000+03:00");
  expect(zonedTime("UTC")(new Date("2026-07-01T00:00:00.007Z"))).toBe("2026-07-01T00:00:00.007+00:00");
  expect(zonedTime("Asia/Kathmandu")(new Date("2026-01-01T00:00:00Z"))).toMatch(/T05:45:00\.000\+05:45$/);
});

test("whatever the zone, it is the same moment", () => {
  const zones = fc.constantFrom("UTC", "America/St_Johns", "Pacific/Apia", "Europe/Dublin", "Asia/Tehran");
  const moments = fc.date({
    ...{ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2090-01-01T00:00:00Z"), noInvalidDate: true },
  });
  fc.assert(
    fc.property(zones, moments, (zone, at) => {
      expect(new Date(zonedTime(zone)(at)).getTime()).toBe(at.getTime());
    }),
  );
});
