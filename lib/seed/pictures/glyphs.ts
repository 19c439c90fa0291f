/**
 * A lettering of strokes, drawn on a grid of 4 by 6, so that pictures look the same on a machine without fonts.
 * Points are "x,y"; strokes are parted by "|".
 */
const strokes: Record<string, string> = {
  A: "0,6 2,0 4,6|.8,4 3.2,4",
  B: "0,0 0,6 2.6,6 4,5 4,4 2.6,3 0,3|2.6,3 3.6,2 3.6,1 2.6,0 0,0",
  C: "4,1 3,0 1,0 0,1 0,5 1,6 3,6 4,5",
  D: "0,0 0,6 2.6,6 4,4.6 4,1.4 2.6,0 0,0",
  E: "4,0 0,0 0,6 4,6|0,3 3,3",
  F: "4,0 0,0 0,6|0,3 3,3",
  G: "4,1 3,0 1,0 0,1 0,5 1,6 3,6 4,5 4,3.2 2.4,3.2",
  H: "0,0 0,6|4,0 4,6|0,3 4,3",
  I: "2,0 2,6|1,0 3,0|1,6 3,6",
  J: "4,0 4,5 3,6 1,6 0,5",
  K: "0,0 0,6|4,0 0,3.6|1.4,2.6 4,6",
  L: "0,0 0,6 4,6",
  M: "0,6 0,0 2,3.4 4,0 4,6",
  N: "0,6 0,0 4,6 4,0",
  O: "1,0 3,0 4,1 4,5 3,6 1,6 0,5 0,1 1,0",
  P: "0,6 0,0 3,0 4,1 4,2.4 3,3.4 0,3.4",
  Q: "1,0 3,0 4,1 4,5 3,6 1,6 0,5 0,1 1,0|2.4,4.4 4.2,6.4",
  R: "0,6 0,0 3,0 4,1 4,2.4 3,3.4 0,3.4|2,3.4 4,6",
  S: "4,1 3,0 1,0 0,1 0,2 1,3 3,3 4,4 4,5 3,6 1,6 0,5",
  T: "0,0 4,0|2,0 2,6",
  U: "0,0 0,5 1,6 3,6 4,5 4,0",
  V: "0,0 2,6 4,0",
  W: "0,0 1,6 2,2.4 3,6 4,0",
  X: "0,0 4,6|4,0 0,6",
  Y: "0,0 2,3 4,0|2,3 2,6",
  Z: "0,0 4,0 0,6 4,6",
  "0": "1,0 3,0 4,1 4,5 3,6 1,6 0,5 0,1 1,0|2,2.6 2,3.4",
  "1": ".6,1.2 2,0 2,6|.6,6 3.4,6",
  "2": "0,1 1,0 3,0 4,1 4,2 0,6 4,6",
  "3": "0,0 4,0 2,2.4 3,2.4 4,3.4 4,5 3,6 1,6 0,5",
  "4": "3,6 3,0 0,4 4,4",
  "5": "4,0 0,0 0,2.6 3,2.6 4,3.6 4,5 3,6 1,6 0,5",
  "6": "4,1 3,0 1,0 0,1 0,5 1,6 3,6 4,5 4,3.8 3,2.8 0,2.8",
  "7": "0,0 4,0 1.4,6",
  "8": "1,3 0,2 0,1 1,0 3,0 4,1 4,2 3,3 1,3 0,4 0,5 1,6 3,6 4,5 4,4 3,3",
  "9": "0,5 1,6 3,6 4,5 4,1 3,0 1,0 0,1 0,2.2 1,3.2 4,3.2",
  "<": "3.8,.8 .4,3 3.8,5.2",
  "-": ".8,3 3.2,3",
  ".": "2,5.8 2,6",
  "/": "3.8,0 .2,6",
  "'": "2,0 2,1.4",
};

const advance = 5.6;

type Style = { x: number; y: number; height: number; colour: string; weight?: number; spacing?: number };

const pathOf = (character: string) =>
  (strokes[character] ?? "")
    .split("|")
    .map((stroke) => stroke && `M${stroke.replaceAll(" ", "L")}`)
    .join("");

/** One line of text as SVG, from its left top; what the lettering lacks stays empty. */
export function lettering(
  text: string,
  { x, y, height, colour, weight = height / 8, spacing = 1 }: Style,
): string {
  const scale = height / 6;
  const letters = [...text.toUpperCase()].map((character, index) => {
    const path = pathOf(character);
    return path && `<path transform="translate(${index * advance * spacing})" d="${path}"/>`;
  });
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke="${colour}"
    stroke-width="${weight / scale}" stroke-linecap="round" stroke-linejoin="round">${letters.join("")}</g>`;
}

export const letteringWidth = (text: string, height: number, spacing = 1) =>
  Math.max(0, [...text].length * advance * spacing - (advance * spacing - 4)) * (height / 6);
