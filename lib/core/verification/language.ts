/** Languages that an end user may be addressed in. */
export const languages = [
  "en",
  "de",
  "fr",
  "es",
  "pt",
  "it",
  "pl",
  "et",
  "tr",
  "uk",
  "ar",
  "hi",
  "ja",
  "zh",
] as const;
export type Language = (typeof languages)[number];

/** The language that a client's tag asks for (`de`, `de-AT`, `zh-Hans-CN`), or null where it is not one of ours. */
export function languageOf(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split(/[-_]/, 1)[0];
  return languages.find((language) => language === primary) ?? null;
}

/** Each language in its own words. */
export const languageName = (language: Language) =>
  new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;

/** Which way a language is written. */
export const directionOf = (language: Language): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");

/** The first of the tags, most wanted first, that leads to one of the languages on offer. */
export const preferredLanguage = <Offered extends Language>(
  offered: readonly Offered[],
  tags: readonly (string | null | undefined)[],
): Offered | undefined => {
  for (const tag of tags) {
    const language = offered.find((candidate) => candidate === languageOf(tag ?? null));
    if (language) return language;
  }
};
