import type { CaptureBrand } from "@/lib/core/capture/state";
import { directionOf } from "@/lib/core/verification/language";
import { type Boot, bootId, rootId } from "./boot";
import { room, surroundings } from "./room";
import { pageWords } from "./words";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** JSON inside a script element: nothing in it can end the element. */
const embedded = (value: object) => JSON.stringify(value).replaceAll("<", "\\u003c");

const bar = (look: string) => `<div class="rounded-lg bg-sunken ${look}"></div>`;

/** Where the head of every screen has it. */
const brandMark = ({ name, logoUrl }: Pick<CaptureBrand, "name" | "logoUrl">) => `
<div class="px-1.5 pt-[max(0.25rem,env(safe-area-inset-top))]"><div class="flex min-h-14 items-center ps-3">
<p class="flex min-w-0 flex-1 items-center gap-2.5 ps-1.5 text-base font-semibold">
${logoUrl ? `<img src="${escaped(logoUrl)}" alt="" class="h-7 max-w-24 shrink-0 object-contain">` : ""}
<span class="truncate">${escaped(name)}</span>
</p>
</div></div>`;

type Words = (typeof pageWords)[keyof typeof pageWords];

/** What stands there while the script travels: nothing that looks as if it could be pressed. */
const skeleton = (brand: CaptureBrand | undefined, { needsScript, slow }: Words) => `
${brand ? brandMark(brand) : ""}
<noscript><p class="px-6 pt-6 text-md">${escaped(needsScript)}</p></noscript>
<div class="flex flex-1 flex-col gap-3 px-6 pt-7 pb-6" aria-hidden="true">
${bar("h-9 w-3/4")}${bar("h-6")}${bar("h-6 w-2/3")}${bar("mt-8 h-12")}${bar("h-12")}${bar("h-12")}
</div>
<p class="invisible animate-[appear_1ms_15s_forwards] p-6 text-center text-base"><a class="font-semibold text-accent underline" href="">${escaped(slow)}</a></p>`;

export type PageAssets = {
  style: string;
  script: string;
  /** Wanted as soon as the script runs. */
  preloads: readonly string[];
};

/** The end user's page before its script: small, in their language, and it looks like what comes. */
export function captureDocument(boot: Boot, { style, script, preloads }: PageAssets): string {
  const words = pageWords[boot.language];
  const brand = boot.screen === "flow" ? boot.state.brand : undefined;
  const title = brand ? `${words.title} · ${brand.name}` : words.title;
  return `<!doctype html>
<html lang="${boot.language}" dir="${directionOf(boot.language)}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, email=no, address=no">
<link rel="stylesheet" href="${style}">
<link rel="icon" href="/icon.svg">
<script type="module" src="${script}"></script>
${preloads.map((file) => `<link rel="modulepreload" href="${file}">`).join("\n")}
</head>
<body>
<div id="${rootId}"><div class="${surroundings}"><div class="${room}">${skeleton(brand, words)}</div></div></div>
<script type="application/json" id="${bootId}">${embedded(boot)}</script>
</body>
</html>
`;
}
