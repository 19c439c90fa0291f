import { lettering, letteringWidth } from "./glyphs";
import { type DocumentText, mrzLines } from "./mrz";
import { drawPerson, type Looks } from "./person";

const width = 1000;
const height = 630;
const ink = "#1d2733";

/** Colours of a document, by a number: paper from and to, and the print. */
const papers = [
  ["#e8f1f8", "#c9dcec", "#2f6690"],
  ["#f6ece4", "#ead1c2", "#96523a"],
  ["#e9f3ea", "#cde3d3", "#2f7350"],
  ["#f1ecf6", "#d9cfe8", "#5d4a8a"],
  ["#f7f2e0", "#e8dcb4", "#8a6d1f"],
] as const;

/** Wavy lines, as security printing has them. */
function guilloche(colour: string, seed: number): string {
  const lines = Array.from({ length: 15 }, (_, line) => {
    const middle = 120 + line * 30;
    const points = Array.from({ length: 51 }, (_, step) => {
      const angle = (step / 50) * Math.PI * (5 + (seed % 4)) + line * 0.42;
      return `${step * 20},${(middle + Math.sin(angle) * 46 + Math.cos(angle * 0.5) * 18).toFixed(1)}`;
    });
    return `<polyline points="${points.join(" ")}"/>`;
  });
  return `<g fill="none" stroke="${colour}" stroke-width="1.2" opacity=".34">${lines.join("")}</g>`;
}

function specimen(): string {
  const size = 92;
  const spacing = 1.15;
  const x = -letteringWidth("SPECIMEN", size, spacing) / 2;
  const letters = lettering("SPECIMEN", {
    x,
    y: -size / 2,
    height: size,
    colour: "#b3261e",
    weight: 14,
    spacing,
  });
  return `<g transform="translate(${width / 2 + 60} ${height / 2 + 30}) rotate(-19)" opacity=".36">${letters}</g>`;
}

const field = (label: string, value: string, x: number, y: number, size = 27) =>
  lettering(label, { x, y, height: 12, colour: "#5b6673", weight: 1.8, spacing: 1.15 }) +
  lettering(value, { x, y: y + 22, height: size, colour: ink, weight: size / 7 });

const dotted = (date: string) => date.split("-").reverse().join(".");

function paper(seed: number, content: (print: string) => string): string {
  const [from, to, print] = papers[seed % papers.length] ?? papers[0];
  return `<defs><linearGradient id="paper" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${from}"/>
      <stop offset="1" stop-color="${to}"/></linearGradient>
      <clipPath id="edge"><rect width="${width}" height="${height}" rx="34"/></clipPath></defs>
    <g clip-path="url(#edge)"><rect width="${width}" height="${height}" fill="url(#paper)"/>
      ${guilloche(print, seed)}${content(print)}${specimen()}</g>
    <rect width="${width}" height="${height}" rx="34" fill="none" stroke="#000" stroke-opacity=".12" stroke-width="2"/>`;
}

function machineReadable(text: DocumentText): string {
  const lines = mrzLines(text);
  const size = text.kind === "passport" ? 19 : 26;
  const top = height - 30 - lines.length * (size + 18);
  const rows = lines.map((line, row) =>
    lettering(line, {
      x: 40,
      y: top + 18 + row * (size + 18),
      height: size,
      colour: ink,
      weight: 2.8,
      spacing: 1.18,
    }),
  );
  return `<rect y="${top}" width="${width}" height="${height - top}" fill="#fff" opacity=".62"/>${rows.join("")}`;
}

/** The side with the portrait, 1000 by 630. */
export const drawFront = (text: DocumentText, looks: Looks, seed: number) =>
  paper(seed, (print) => {
    const hasZone = text.kind === "passport";
    const step = hasZone ? 72 : 84;
    const row = (index: number) => 118 + index * step;
    return `<rect width="${width}" height="84" fill="${print}"/>
      ${lettering(text.title, { x: 104, y: 29, height: 27, colour: "#fff", spacing: 1.1 })}
      ${lettering("UTOPIA", { x: width - 212, y: 32, height: 22, colour: "#fff", weight: 2.2, spacing: 1.15 })}
      <circle cx="58" cy="42" r="23" fill="none" stroke="#fff" stroke-width="4"/><circle cx="58" cy="42" r="9" fill="#fff"/>
      <g transform="translate(44 118)"><rect width="270" height="342" rx="10" fill="#fff" opacity=".8"/>
        <svg width="270" height="342" viewBox="0 0 300 380">${drawPerson(looks)}</svg></g>
      <g transform="translate(846 ${hasZone ? 330 : 440}) scale(.42)" opacity=".32">${drawPerson(looks)}</g>
      ${field("SURNAME", text.lastName, 352, row(0))}${field("GIVEN NAMES", text.firstName, 352, row(1))}
      ${field("DATE OF BIRTH", dotted(text.dateOfBirth), 352, row(2))}${field("SEX", text.sex, 640, row(2))}
      ${field("COUNTRY", text.country, 740, row(2))}
      ${field("VALID UNTIL", dotted(text.validUntil), 352, row(3))}${field("NUMBER", text.number, 640, row(3))}
      ${hasZone ? machineReadable(text) : field("SIGNATURE", "", 352, row(4)) + signature(352, row(4) + 62, seed)}`;
  });

const signature = (x: number, y: number, seed: number) =>
  `<path d="M${x} ${y} c20 -70 44 -60 30 -6 c-8 34 26 -${30 + (seed % 30)} 48 -26 s4 40 30 14 s30 -44 46 -8 s46 ${seed % 20} 96 -20"
    fill="none" stroke="#1f3f8a" stroke-width="4" stroke-linecap="round"/>`;

/** The other side of a card. */
export const drawBack = (text: DocumentText, seed: number) =>
  paper(
    seed,
    (print) => `<rect y="44" width="${width}" height="86" fill="#2b2b30"/>
      <g transform="translate(60 178)"><rect width="132" height="104" rx="16" fill="#d8b45a"/>
        <path d="M0 34 H44 V70 H0 M132 34 H88 V70 H132 M44 0 V104 M88 0 V104" fill="none" stroke="#8a6d1f" stroke-width="3"/></g>
      ${field("PLACE OF ISSUE", "UTOPIA", 260, 176, 24)}${field("AUTHORITY", `MINISTRY ${text.country}`, 560, 176, 24)}
      ${field("NUMBER", text.number, 260, 262, 24)}
      <circle cx="866" cy="300" r="62" fill="none" stroke="${print}" stroke-width="5" opacity=".5"/>
      <circle cx="866" cy="300" r="42" fill="${print}" opacity=".22"/>${machineReadable(text)}`,
  );
