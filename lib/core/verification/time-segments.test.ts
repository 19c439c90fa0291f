import fc from "fast-check";
import { expect, test } from "vitest";
import { type KeptSegment, timeSegments } from "./time-segments";

const starts: Record<KeptSegment["dimension"], (text: string) => number> = {
  month: (text) => Date.parse(`${text}-01T00:00:00Z`),
  day: (text) => Date.parse(`${text}T00:00:00Z`),
  hour: (text) => Date.parse(`${text}:00:00Z`),
};

const moment = fc.date({
  ...{ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true },
});

const grains = fc.constantFrom(1, 60_000, 3_600_000, 86_400_000);
const finests = fc.constantFrom("hour" as const, "day" as const);

test("a range is covered once, by few pieces", () => {
  fc.assert(
    fc.property(moment, moment, grains, finests, (one, other, grain, finest) => {
      const whole = (at: Date) => new Date(Math.floor(at.getTime() / grain) * grain);
      const [from, to] = [whole(one), whole(other)].toSorted((a, b) => a.getTime() - b.getTime());
      if (!from || !to) throw new Error("two were given");
      const { kept, raw, covered } = timeSegments(from, to, finest);
      const isFineEnough = finest === "day" ? ["day", "month"] : ["hour", "day", "month"];
      for (const { dimension } of kept) expect(isFineEnough).toContain(dimension);
      const keptPieces = kept.map(
        ({ dimension, from, to }) => [starts[dimension](from), starts[dimension](to)] as const,
      );
      const pieces = [
        ...keptPieces,
        ...raw.map(({ from, to }) => [from.getTime(), to.getTime()] as const),
      ].toSorted(([a], [b]) => a - b);
      expect(pieces.length).toBeLessThanOrEqual(7);
      let at = from.getTime();
      for (const [start, end] of pieces) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(to.getTime());
      const length = keptPieces.reduce((sum, [start, end]) => sum + end - start, 0);
      expect(covered ? covered.to.getTime() - covered.from.getTime() : 0).toBe(length);
    }),
    { numRuns: 2000 },
  );
});
