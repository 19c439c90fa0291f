import { recall, remember } from "./link-memory";

/** Says to the page that opens that a phone has taken the code of another screen. */
const marker = "handover";

/** The address of this page for a phone: without the step, and in the language that is spoken here. */
export function phoneLink(language: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}?${new URLSearchParams({ lang: language, [marker]: "" })}`;
}

/** The plain link, for copying. */
export const plainLink = () => `${window.location.origin}${window.location.pathname}`;

/** Whether this page was opened from the code; the address forgets it, so that it is told once. */
export function takeHandover(): boolean {
  const url = new URL(window.location.href);
  if (!url.searchParams.has(marker)) return false;
  url.searchParams.delete(marker);
  window.history.replaceState(window.history.state, "", url);
  remember("here", "yes");
  return true;
}

/** Whether a phone would do better than what this page is shown on, and nobody has said to go on here. */
export const suggestsPhone = (hasCamera: boolean) =>
  recall("here") === null &&
  window.matchMedia(hasCamera ? "(pointer: fine) and (min-width: 48rem)" : "(pointer: fine)").matches;

export const stayHere = () => remember("here", "yes");
