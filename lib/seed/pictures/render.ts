import sharp from "sharp";
import { drawBack, drawFront } from "./document";
import type { DocumentText } from "./mrz";
import { drawPerson, type Looks } from "./person";

export type Rendered = { bytes: Buffer; width: number; height: number };

const tables = [
  ["#8a6f55", "#6b5340"],
  ["#59636e", "#414a54"],
  ["#b9b2a6", "#8f887c"],
  ["#3f5b57", "#2c4441"],
] as const;

async function render(width: number, height: number, content: string): Promise<Rendered> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
  return { bytes: await sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer(), width, height };
}

type Flaws = { blur: number; shift: number };

/** As a phone sees it: a little crooked, on a table, with light from one side. `blur` is a shaky hand, `shift` bad aim. */
function photograph(card: string, seed: number, { blur, shift }: Flaws = { blur: 0, shift: 0 }) {
  const [near, far] = tables[seed % tables.length] ?? tables[0];
  const tilt = ((seed * 37) % 70) / 10 - 3.5;
  const shake = blur > 0 ? `filter="url(#shake)"` : "";
  return render(
    1200,
    820,
    `<defs><radialGradient id="table" cx=".3" cy=".2" r="1.1"><stop offset="0" stop-color="${near}"/><stop offset="1" stop-color="${far}"/></radialGradient>
      <linearGradient id="light" x1="0" y1="0" x2="1" y2=".8"><stop offset=".2" stop-color="#fff" stop-opacity=".2"/><stop offset=".6" stop-color="#fff" stop-opacity="0"/></linearGradient>
      <filter id="shake"><feGaussianBlur stdDeviation="${blur}"/></filter></defs>
    <rect width="1200" height="820" fill="url(#table)"/>
    <g ${shake} transform="translate(${600 + shift} 410) rotate(${tilt}) translate(-500 -315)">
      <rect x="10" y="16" width="1000" height="630" rx="38" fill="#000" opacity=".24"/>
      <rect x="4" y="8" width="1000" height="630" rx="36" fill="#000" opacity=".2"/>${card}
      <rect width="1000" height="630" rx="34" fill="url(#light)"/></g>`,
  );
}

export const photographFront = (text: DocumentText, looks: Looks, seed: number, flaws: Flaws) =>
  photograph(drawFront(text, looks, seed), seed, flaws);

export const photographBack = (text: DocumentText, seed: number) =>
  photograph(drawBack(text, seed), seed + 1);

const walls = [
  ["#d9dde2", "#aab3bd"],
  ["#e6ddd0", "#bfae98"],
  ["#cfe0dc", "#93b0aa"],
  ["#d8d5e5", "#a49fc0"],
] as const;

/** The drawn person at arm's length; `dark` where the room was. */
export function photographFace(looks: Looks, seed: number, dark = false) {
  const [light, shade] = walls[seed % walls.length] ?? walls[0];
  return render(
    900,
    1100,
    `<defs><linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${light}"/><stop offset="1" stop-color="${shade}"/></linearGradient></defs>
    <rect width="900" height="1100" fill="url(#wall)"/>
    <rect x="${60 + (seed % 5) * 20}" y="90" width="190" height="250" rx="6" fill="#fff" opacity=".35"/>
    <rect x="${640 - (seed % 4) * 15}" y="0" width="150" height="520" fill="#000" opacity=".06"/>
    <g transform="translate(${36 + (seed % 3) * 8} 84) scale(2.72)">${drawPerson(looks)}</g>
    ${dark ? `<rect width="900" height="1100" fill="#05070c" opacity=".78"/>` : ""}`,
  );
}
