import fc from "fast-check";
import { expect, test } from "vitest";
import { measure } from "./measure";

const size = fc.record({ width: fc.integer({ min: 1, max: 60 }), height: fc.integer({ min: 1, max: 60 }) });
const picture = size.chain(({ width, height }) =>
  fc.record({
    width: fc.constant(width),
    height: fc.constant(height),
    pixels: fc.uint8Array({ minLength: width * height, maxLength: width * height }),
  }),
);

test("every picture can be measured, and its figures stay in their ranges", () => {
  fc.assert(
    fc.property(picture, ({ pixels, width, height }) => {
      const { edgeWidth, brightness, contrast, burntOut } = measure(pixels, width, height);
      expect(brightness).toBeGreaterThanOrEqual(0);
      expect(brightness).toBeLessThanOrEqual(255);
      expect(contrast).toBeLessThanOrEqual(127.5);
      expect(burntOut).toBeGreaterThanOrEqual(0);
      expect(burntOut).toBeLessThanOrEqual(1);
      if (edgeWidth !== null) expect(edgeWidth).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("mirrored or upside down, a picture measures the same", () => {
  fc.assert(
    fc.property(picture, ({ pixels, width, height }) => {
      const mirrored = pixels.map((_, at) => pixels[at - (at % width) + (width - 1 - (at % width))] ?? 0);
      const one = measure(pixels, width, height);
      for (const turned of [mirrored, pixels.slice().reverse()]) {
        const other = measure(turned, width, height);
        expect(other.brightness).toBeCloseTo(one.brightness);
        expect(other.contrast).toBeCloseTo(one.contrast);
        if (one.edgeWidth === null) expect(other.edgeWidth).toBeNull();
        else expect(other.edgeWidth).toBeCloseTo(one.edgeWidth);
      }
    }),
  );
});

/** Bars whose sides take so many pixels to rise. */
function bars(rise: number, from = 40, to = 220) {
  const side = 128;
  const pixels = new Uint8Array(side * side);
  pixels.forEach((_, at) => {
    const distance = Math.abs(((at % side) % 32) - 16);
    const share = Math.min(1, Math.max(0, (distance - 8.5) / rise + 0.5));
    pixels[at] = Math.round(from + (to - from) * share);
  });
  return measure(pixels, side, side);
}

test("a step is one pixel wide, and the softer an edge, the wider", () => {
  expect(bars(1).edgeWidth).toBeCloseTo(1);
  const widths = [1, 3, 5, 7].map((rise) => bars(rise).edgeWidth ?? 9);
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(widths.at(-1)).toBeGreaterThan(1.68);
});

test("dark or pale, edges stay as wide as they are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 60, max: 105 }), (from, range) => {
      expect(bars(6, from, from + range).edgeWidth).toBeCloseTo(bars(6).edgeWidth ?? 0, 1);
    }),
  );
});

test("the burnt-out square is measured, not the white between the lines", () => {
  const side = 160;
  const grey = new Uint8Array(side * side).fill(120);
  const withSpot = grey.map((shade, at) => (at % side < 80 && at < 80 * side ? 255 : shade));
  expect(measure(withSpot, side, side).burntOut).toBeCloseTo(0.25);
  const lined = grey.map((_, at) => (Math.floor(at / side) % 16 < 8 ? 255 : 20));
  expect(measure(lined, side, side).burntOut).toBeLessThan(0.01);
  expect(measure(grey, side, side).burntOut).toBe(0);
});
