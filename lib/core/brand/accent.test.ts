import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { accentOn, type Ground, grounds, judgeColor } from "./accent";
import { contrast, readable } from "./color";

/** Every 51st step of each channel: 216 colours over the whole cube. */
const steps = Array.from({ length: 6 }, (_, step) => (step * 51).toString(16).padStart(2, "0"));
const colors = steps.flatMap((red) =>
  steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)),
);

test("contrast is that of WCAG", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(contrast("#ffffff", "#777777")).toBe(contrast("#777777", "#ffffff"));
});

test("whatever colour a company has, everything set in it can be read, in the light and in the dark", () => {
  for (const color of colors)
    for (const ground of ["light", "dark"] satisfies Ground[]) {
      const { color: accent, hover, ink, soft } = accentOn(color, ground);
      const pairs = [
        ...[...grounds[ground], soft].map((under) => [accent, under] as const),
        [ink, accent] as const,
        [ink, hover] as const,
      ];
      for (const [over, under] of pairs)
        if (contrast(over, under) < readable) expect(`${color} ${ground}: ${over} on ${under}`).toBe("");
    }
});

test("a colour that reads well is left alone, and a suggestion passes itself", () => {
  expect(judgeColor("#0B5A63")).toMatchObject({ isReadable: true, suggestion: "#0b5a63" });
  for (const color of colors) {
    const { isReadable, suggestion } = judgeColor(color);
    expect(isReadable).toBe(suggestion === color);
    expect(judgeColor(suggestion), color).toMatchObject({ isReadable: true, suggestion });
    expect(judgeColor(suggestion).ratio, color).toBeGreaterThanOrEqual(readable);
  }
});

test("the hue survives", () => {
  expect(judgeColor("#ffd400").suggestion).toMatch(/^#[6-9]\w[5-7]\w0\w$/);
});

test("the grounds are those of the pages", () => {
  const tokens = readFileSync(new URL("../../../app/tokens.css", import.meta.url), "utf8");
  for (const [at, name] of ["surface", "raised", "sunken", "hover"].entries())
    expect(tokens).toContain(`--color-${name}: light-dark(${grounds.light[at]}, ${grounds.dark[at]})`);
});
