import fc from "fast-check";
import { expect, test } from "vitest";
import { expectedSeconds } from "./waiting";

const now = new Date("2026-11-20T12:00:00Z");
const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1000);

const decision = fc
  .record({ ago: fc.integer({ min: 0, max: 1_000_000 }), took: fc.integer({ min: 1, max: 100_000 }) })
  .map(({ ago, took }) => ({ decidedAt: secondsAgo(ago), submittedAt: secondsAgo(ago + took) }));

test("too few decisions say nothing, and neither do any where this one has waited longest", () => {
  fc.assert(
    fc.property(
      fc.array(decision, { maxLength: 50 }),
      fc.nat(200_000),
      fc.nat(20),
      (recent, waited, ahead) => {
        const expected = expectedSeconds(recent, { submittedAt: secondsAgo(waited), now, ahead });
        const longest = Math.max(
          0,
          ...recent.map(({ decidedAt, submittedAt }) => (decidedAt.getTime() - submittedAt.getTime()) / 1000),
        );
        expect(expected === null).toBe(recent.length < 3 || waited >= longest);
        if (expected !== null) expect(expected).toBeGreaterThan(0);
      },
    ),
  );
});

test("who is farther back waits no shorter", () => {
  fc.assert(
    fc.property(fc.array(decision, { minLength: 3, maxLength: 50 }), fc.nat(20), (recent, ahead) => {
      const at = { submittedAt: now, now };
      const [near, far] = [ahead, ahead + 1].map((ahead) => expectedSeconds(recent, { ...at, ahead }));
      expect(far).toBeGreaterThanOrEqual(near as number);
    }),
  );
});

test("it is the median of late where nobody is ahead", () => {
  const recent = [60, 100, 5000].map((took, at) => ({
    decidedAt: secondsAgo(10 * at),
    submittedAt: secondsAgo(10 * at + took),
  }));
  expect(expectedSeconds(recent, { submittedAt: now, now, ahead: 0 })).toBe(100);
  expect(expectedSeconds(recent, { submittedAt: secondsAgo(70), now, ahead: 0 })).toBe(30);
  expect(expectedSeconds(recent, { submittedAt: now, now, ahead: 60 })).toBe(600);
});
