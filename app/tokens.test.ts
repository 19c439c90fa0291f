import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const tokens = new Map<string, [light: string, dark: string]>();
for (const [, name = "", light = "", dark = ""] of css.matchAll(
  /--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
)) {
  tokens.set(name, [light, dark]);
}

const surfaces = ["surface", "raised", "sunken", "hover"];
const words = ["ink", "ink-muted", "ink-faint", "accent", "danger", "warning", "success", "info"];
const tones = [...tokens.keys()].filter((name) => name.startsWith("tone-") && !name.endsWith("-bg"));

const textPairs = [
  ...surfaces.flatMap((surface) => words.map((word) => [word, surface] as const)),
  ...tones.flatMap((tone) => [[tone, `${tone}-bg`] as const, ["ink", `${tone}-bg`] as const]),
  ...surfaces.flatMap((surface) => tones.map((tone) => [tone, surface] as const)),
  ...["ink", "ink-muted", "accent", ...tones].map((word) => [word, "accent-soft"] as const),
  ...["accent", "accent-hover"].map((fill) => ["accent-ink", fill] as const),
  ...["danger-fill", "danger-fill-hover"].map((fill) => ["danger-ink", fill] as const),
];
const edgePairs = surfaces.flatMap((surface) => [["edge", surface] as const, ["focus", surface] as const]);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(over: string, under: string): number {
  const [light = 0, dark = 0] = [luminance(over), luminance(under)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function tooFaint(pairs: readonly (readonly [string, string])[], least: number, theme: 0 | 1): string[] {
  return pairs.flatMap(([over, under]) => {
    const [above, below] = [tokens.get(over)?.[theme], tokens.get(under)?.[theme]];
    if (!above || !below) return [`${over} or ${under} is not a colour`];
    const ratio = contrast(above, below);
    return ratio < least ? [`${over} on ${under}: ${ratio.toFixed(2)}`] : [];
  });
}

test.each([
  ["light", 0],
  ["dark", 1],
] as const)("in the %s theme every text can be read (4.5:1) and every edge seen (3:1)", (_name, theme) => {
  expect(tones.length).toBeGreaterThan(8);
  expect(tooFaint(textPairs, 4.5, theme)).toEqual([]);
  expect(tooFaint(edgePairs, 3, theme)).toEqual([]);
});
