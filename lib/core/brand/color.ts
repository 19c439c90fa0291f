import { type Light, type Look, lightOf, lookOf } from "./oklab";

/** `#rrggbb`. */
export const hexColor = /^#[0-9a-f]{6}$/i;

const toLinear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const toScreen = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

function parse(hex: string): Light {
  const part = (at: number) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
}

const print = (light: Light) => {
  const parts = light.map((part) => Math.round(toScreen(Math.min(1, Math.max(0, part))) * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
};

const isShowable = (light: Light) => light.every((part) => part >= -0.0001 && part <= 1.0001);

/** As colourful as a screen can show it at this lightness. */
function printLook(look: Look): string {
  let chroma = look.chroma;
  while (chroma > 0.001 && !isShowable(lightOf({ ...look, chroma }))) chroma *= 0.95;
  return print(lightOf({ ...look, chroma }));
}

const luminance = (hex: string) => {
  const [red, green, blue] = parse(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Of WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What text needs at level AA. */
export const readable = 4.5;

const worst = (color: string, backgrounds: readonly string[]) =>
  Math.min(...backgrounds.map((background) => contrast(color, background)));

/** The colour itself where it can be read on all of these, otherwise the nearest lightness of it that can, if any. */
export function readableOn(color: string, backgrounds: readonly string[], ratio = readable): string {
  if (worst(color, backgrounds) >= ratio) return color.toLowerCase();
  const look = lookOf(parse(color));
  for (let step = 1; step <= 200; step++)
    for (const lightness of [look.lightness - step / 200, look.lightness + step / 200]) {
      const candidate = printLook({ ...look, lightness: Math.min(1, Math.max(0, lightness)) });
      if (worst(candidate, backgrounds) >= ratio) return candidate;
    }
  return color.toLowerCase();
}

/** The same hue, so much lighter or darker. */
export function shaded(color: string, by: number): string {
  const look = lookOf(parse(color));
  return printLook({ ...look, lightness: Math.min(1, Math.max(0, look.lightness + by)) });
}

/** A part of one colour over another. */
export function mixed(color: string, background: string, part: number): string {
  const [over, under] = [parse(color).map(toScreen), parse(background).map(toScreen)];
  const mix = over.map((value, index) => toLinear(value * part + (under[index] ?? 0) * (1 - part)));
  return print(mix as Light);
}
