import { directionOf } from "@/lib/core/verification/language";
import { type Boot, bootId, rootId } from "./boot";
import { room, surroundings } from "./room";
import { pageWords } from "./words";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** JSON inside a script element: nothing in it can end the element. */
const embedded = (value: object) => JSON.stringify(value).replaceAll("<", "\\u003c");

const bar = (look: string) => `<div class="rounded-lg bg-sunken ${look}"></div>`;

/** What stands there while the script travels: nothing that looks as if it could be pressed. */
const skeleton = (company: string, { slow }: { slow: string }) => `
<p class="truncate px-13 pt-5 pb-4 text-center text-base font-semibold">${escaped(company)}</p>
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
  const company = boot.screen === "flow" ? boot.state.brand.name : "";
  const title = company ? `${words.title} · ${company}` : words.title;
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
<div id="${rootId}"><div class="${surroundings}"><div class="${room}">${skeleton(company, words)}</div></div></div>
<noscript><p class="p-6 text-md">${escaped(words.needsScript)}</p></noscript>
<script type="application/json" id="${bootId}">${embedded(boot)}</script>
</body>
</html>
`;
}
