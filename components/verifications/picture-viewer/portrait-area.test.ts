import { expect, test } from "vitest";
import { portraitArea } from "./portrait-area";

test("the portrait is looked for inside the picture, left of its middle, and is higher than wide", () => {
  for (const picture of [
    { width: 1600, height: 1200 },
    { width: 1200, height: 1600 },
    { width: 2000, height: 600 },
    { width: 800, height: 800 },
  ]) {
    const { x, y, width, height } = portraitArea(picture);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThan(0.5);
    expect(y + height).toBeLessThanOrEqual(1);
    expect(height * picture.height).toBeGreaterThan(width * picture.width);
  }
});
