import { contrast, mixed, readable, readableOn, shaded } from "./color";

/** A brand's colour on one ground, as the end user's pages use it: every pair of text and ground has 4.5 to 1. */
export type Accent = {
  /** Links, signs and the fill of the main button. */
  color: string;
  hover: string;
  /** Text on the two above. */
  ink: string;
  /** A ground that `color` can be read on. */
  soft: string;
};

/** What lies under text: the tokens surface, raised, sunken and hover. */
export const grounds = {
  light: ["#faf8f3", "#fffefb", "#f2eee5", "#f3efe5"],
  dark: ["#14181c", "#1a1f24", "#0e1114", "#1d2329"],
} as const;
export type Ground = keyof typeof grounds;

const inks = ["#ffffff", "#101418"] as const;

const softPart: Record<Ground, number> = { light: 0.1, dark: 0.16 };
const hoverStep: Record<Ground, number> = { light: -0.06, dark: 0.06 };

/** A tint of the colour, as strong as the colour can still be read on. */
function softOf(accent: string, ground: Ground): string {
  const [page] = grounds[ground];
  for (let part = softPart[ground]; part > 0; part -= 0.01) {
    const soft = mixed(accent, page, part);
    if (contrast(accent, soft) >= readable) return soft;
  }
  return page;
}

export function accentOn(color: string, ground: Ground): Accent {
  const accent = readableOn(color, grounds[ground]);
  const ink = contrast(accent, inks[0]) >= contrast(accent, inks[1]) ? inks[0] : inks[1];
  const hover = readableOn(shaded(accent, hoverStep[ground]), [ink]);
  return { color: accent, hover, ink, soft: softOf(accent, ground) };
}

/** Whether a colour can stand as it is: how well it reads on paper, and the nearest that would. */
export function judgeColor(color: string) {
  const suggestion = accentOn(color, "light").color;
  const ratio = Math.min(...grounds.light.map((ground) => contrast(color, ground)));
  return { isReadable: suggestion === color.toLowerCase(), ratio, suggestion };
}
