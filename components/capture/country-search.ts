import { countriesByName } from "@/lib/core/document/countries";

type Country = { code: string; name: string };

/** "Åland" is found by "aland". */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const englishNames = new Map<string, string>();

/** In English too: on a foreign keyboard it may be all that can be typed. */
function englishName(code: string): string {
  if (englishNames.size === 0)
    for (const { code: known, name } of countriesByName("en")) englishNames.set(known, plain(name));
  return englishNames.get(code) ?? "";
}

/** Names that begin with the text before those that contain it as the start of a word. */
export function matchingCountries<T extends Country>(countries: readonly T[], search: string): T[] {
  const wanted = plain(search.trim());
  const startsWith = countries.filter(
    ({ name, code }) =>
      plain(name).startsWith(wanted) || plain(code) === wanted || englishName(code).startsWith(wanted),
  );
  const contains = countries.filter(({ name }) => plain(name).includes(` ${wanted}`));
  // Japanese, Chinese and the like put no spaces between words.
  const anywhere = /^\p{ASCII}*$/u.test(wanted)
    ? []
    : countries.filter(({ name }) => plain(name).includes(wanted));
  return [...new Set([...startsWith, ...contains, ...anywhere])];
}

/** A guess by the browser’s language; plain English is spoken in too many places to guess from. */
export function homeOf(language: string): string | undefined {
  const locale = new Intl.Locale(language);
  return locale.region ?? (locale.language === "en" ? undefined : locale.maximize().region);
}
