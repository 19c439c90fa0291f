import type { Language } from "@/lib/core/verification/language";
import type { Messages } from "./messages";

/** One chunk for each language, so that only the one that is read travels. */
const catalogues = {
  en: () => import("./en").then(({ en }) => en),
  de: () => import("./de").then(({ de }) => de),
  fr: () => import("./fr").then(({ fr }) => fr),
  es: () => import("./es").then(({ es }) => es),
  pt: () => import("./pt").then(({ pt }) => pt),
  it: () => import("./it").then(({ it }) => it),
  pl: () => import("./pl").then(({ pl }) => pl),
  et: () => import("./et").then(({ et }) => et),
  tr: () => import("./tr").then(({ tr }) => tr),
  uk: () => import("./uk").then(({ uk }) => uk),
  ar: () => import("./ar").then(({ ar }) => ar),
  hi: () => import("./hi").then(({ hi }) => hi),
  ja: () => import("./ja").then(({ ja }) => ja),
  zh: () => import("./zh").then(({ zh }) => zh),
} satisfies Record<Language, () => Promise<Messages>>;

/** The languages that the flow speaks. */
export const spokenLanguages = Object.keys(catalogues) as (keyof typeof catalogues)[];
export type SpokenLanguage = (typeof spokenLanguages)[number];

const loaded = new Map<SpokenLanguage, Messages>();

/** The catalogue of a language where it is here already: for a first look without a pause. */
export const loadedMessages = (language: SpokenLanguage) => loaded.get(language);

/** Fetches the catalogue of a language, once. */
export async function loadMessages(language: SpokenLanguage): Promise<Messages> {
  const known = loaded.get(language);
  if (known) return known;
  const messages = await catalogues[language]();
  loaded.set(language, messages);
  return messages;
}
