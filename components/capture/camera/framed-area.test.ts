import fc from "fast-check";
import { expect, test } from "vitest";
import { framedArea } from "./framed-area";

test("a frame over the middle of a video that is cut at its sides", () => {
  // 1920 × 1080 on a screen of 400 × 600: scale 600/1080, of the width 720 pixels are seen.
  const area = framedArea(
    { width: 1920, height: 1080 },
    { left: 0, top: 100, width: 400, height: 600 },
    { left: 50, top: 300, width: 300, height: 200 },
  );
  expect(area).toEqual({ left: 625, top: 317, width: 670, height: 446 });
});

test("the area lies in the picture, whatever lies where", () => {
  const length = fc.integer({ min: 1, max: 3000 });
  const place = fc.integer({ min: -2000, max: 2000 });
  const box = fc.record({ left: place, top: place, width: length, height: length });
  fc.assert(
    fc.property(fc.record({ width: length, height: length }), box, box, (picture, shown, frame) => {
      const area = framedArea(picture, shown, frame);
      expect(area.left).toBeGreaterThanOrEqual(0);
      expect(area.top).toBeGreaterThanOrEqual(0);
      expect(area.width).toBeGreaterThan(0);
      expect(area.height).toBeGreaterThan(0);
      expect(area.left + area.width).toBeLessThanOrEqual(picture.width);
      expect(area.top + area.height).toBeLessThanOrEqual(picture.height);
    }),
  );
});
