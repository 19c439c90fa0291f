/** How a drawn person looks. Nobody is meant. */
export type Looks = {
  skin: string;
  hair: string;
  style: number;
  shirt: string;
  beard: boolean;
  glasses: boolean;
};

const skins = ["#f3d3bd", "#e8b896", "#d9a066", "#b97a50", "#8d5a3b", "#5f3b28"];
const hairs = ["#2a2320", "#4a3426", "#7a5230", "#b5864a", "#1b1b22", "#8e8e93"];
const shirts = ["#2f5d8a", "#7c3f58", "#3d6b57", "#5b5470", "#a0603c", "#34495e"];

const pick = <T>(list: readonly [T, ...T[]] | readonly T[], index: number): T => {
  const chosen = list[index % list.length];
  if (chosen === undefined) throw new Error("an empty list");
  return chosen;
};

/** The same number always looks the same. */
export const looksOf = (seed: number, skin: number, isFemale: boolean): Looks => ({
  skin: pick(skins, skin),
  hair: pick(hairs, skin > 1 ? (seed % 2) * 4 : seed),
  style: isFemale ? 2 + (seed % 3) : seed % 2,
  shirt: pick(shirts, seed * 5 + 1),
  beard: !isFemale && seed % 3 === 0,
  glasses: seed % 5 === 2,
});

/** Behind the head: what falls over the shoulders. */
const backHair = ({ style, hair }: Looks) =>
  [
    "",
    "",
    `<path d="M82 150 C70 60 230 60 218 150 L226 300 C190 322 110 322 74 300 Z" fill="${hair}"/>`,
    `<circle cx="150" cy="48" r="34" fill="${hair}"/><path d="M92 140 C84 66 216 66 208 140 Z" fill="${hair}"/>`,
    `<path d="M84 150 C72 58 228 58 216 150 L218 236 C200 250 100 250 82 236 Z" fill="${hair}"/>`,
  ][style];

/** Over the forehead. */
const frontHair = ({ style, hair }: Looks) =>
  [
    `<path d="M88 150 C80 66 132 58 156 62 C206 60 222 96 212 150 C206 122 196 108 176 104 C146 112 112 104 98 116 Z" fill="${hair}"/>`,
    `<path d="M88 156 C82 84 110 66 150 66 C190 66 218 84 212 156 C208 126 200 112 192 108 C160 100 140 100 108 108 C98 114 92 130 88 156 Z" fill="${hair}"/>`,
    `<path d="M86 176 C78 84 116 62 150 62 C184 62 222 84 214 176 C208 136 186 118 150 92 C128 118 94 130 86 176 Z" fill="${hair}"/>`,
    `<path d="M88 150 C88 84 118 70 150 70 C182 70 212 84 212 150 C204 116 186 102 150 100 C114 102 96 116 88 150 Z" fill="${hair}"/>`,
    `<path d="M86 176 C78 80 118 60 150 60 C190 60 222 82 214 176 C212 140 206 128 200 122 C168 128 118 122 104 118 C94 130 88 148 86 176 Z" fill="${hair}"/>`,
  ][style];

const glasses = `<g fill="none" stroke="#30343b" stroke-width="4"><circle cx="124" cy="166" r="20"/><circle cx="176" cy="166" r="20"/><path d="M144 164 Q150 158 156 164"/></g>`;

/** Head and shoulders, 300 wide and 380 high, without a background. */
export function drawPerson(looks: Looks): string {
  const { skin, hair, shirt, beard } = looks;
  const beardShape = `<path d="M94 176 C98 262 130 278 150 278 C170 278 202 262 206 176 C198 214 186 220 172 218 C160 208 140 208 128 218 C114 220 102 214 94 176 Z" fill="${hair}"/>`;
  const eyes = [124, 176]
    .map(
      (
        x,
      ) => `<ellipse cx="${x}" cy="166" rx="11" ry="7" fill="#fff"/><circle cx="${x}" cy="166" r="6" fill="#2c2420"/>
        <circle cx="${x + 2}" cy="164" r="1.8" fill="#fff"/>
        <path d="M${x - 15} 148 Q${x} 140 ${x + 15} 148" fill="none" stroke="${hair}" stroke-width="5" stroke-linecap="round"/>`,
    )
    .join("");
  return `${backHair(looks)}
    <path d="M10 380 C14 306 70 292 112 282 L188 282 C230 292 286 306 290 380 Z" fill="${shirt}"/>
    <path d="M112 284 C130 318 170 318 188 284 L178 240 L122 240 Z" fill="${skin}"/>
    <path d="M122 246 C136 276 164 276 178 246 L178 262 C162 284 138 284 122 262 Z" fill="#000" opacity=".14"/>
    <ellipse cx="90" cy="178" rx="12" ry="18" fill="${skin}"/><ellipse cx="210" cy="178" rx="12" ry="18" fill="${skin}"/>
    <path d="M90 150 C90 90 120 76 150 76 C180 76 210 90 210 150 C212 220 184 268 150 268 C116 268 88 220 90 150 Z" fill="${skin}"/>
    <path d="M172 80 C204 92 210 118 210 150 C212 214 186 262 154 268 C184 240 196 160 172 80 Z" fill="#000" opacity=".07"/>
    ${beard ? beardShape : ""}${frontHair(looks)}${eyes}
    <path d="M150 168 C147 188 142 198 144 203 Q150 208 157 203" fill="none" stroke="#000" stroke-opacity=".28" stroke-width="4" stroke-linecap="round"/>
    <path d="M130 230 Q150 240 170 230" fill="none" stroke="#9c4a44" stroke-width="6" stroke-linecap="round"/>
    ${looks.glasses ? glasses : ""}`;
}
