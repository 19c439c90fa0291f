"use client";

import { type ReactNode, useDeferredValue, useEffect, useId, useState } from "react";
import { countriesByName } from "@/lib/core/document/countries";
import { type Choice, Choices } from "./choices";
import { SearchIcon } from "./icons";
import { messages } from "./messages";
import { Notice } from "./notice";
import { Screen } from "./screen";

const { country: words } = messages;

/** "Åland" is found by "aland". */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A guess by the browser’s language; plain English is spoken in too many places to guess from. */
function homeOf(language: string): string | undefined {
  const locale = new Intl.Locale(language);
  return locale.region ?? (locale.language === "en" ? undefined : locale.maximize().region);
}

type Country = ReturnType<typeof countriesByName>[number];

function matching(countries: Country[], search: string): Country[] {
  const wanted = plain(search.trim());
  const startsWith = countries.filter(
    ({ name, code }) => plain(name).startsWith(wanted) || plain(code) === wanted,
  );
  const contains = countries.filter((country) => plain(country.name).includes(` ${wanted}`));
  return [...new Set([...startsWith, ...contains])];
}

type Props = {
  language: string;
  chosen: string | null;
  problem: ReactNode;
  onChoose: (code: string) => void;
};

/** The issuing country, from all there are. */
export function CountryStep({ language, chosen, problem, onChoose }: Props) {
  const [countries, setCountries] = useState<Country[]>([]);
  const [suggested, setSuggested] = useState<string>();
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search);
  const field = useId();

  // In the browser only: a server may know other names.
  useEffect(() => {
    setCountries(countriesByName(language));
    setSuggested(chosen ?? homeOf(navigator.language));
  }, [language, chosen]);

  const found = wanted.trim() ? matching(countries, wanted) : countries;
  const choices = found.map(({ code, name }): Choice => ({ value: code, title: name, aside: code }));
  const first = choices.filter(({ value }) => value === suggested);
  const onSubmit = (event: React.FormEvent) => {
    event.preventDefault();
    const [only] = matching(countries, search);
    if (search.trim() && only) onChoose(only.code);
  };

  return (
    <Screen heading={words.heading} lead={words.lead}>
      <form onSubmit={onSubmit} className="sticky top-0 z-10 -mx-6 mt-4 bg-surface px-6 py-2 sm:bg-raised">
        <label htmlFor={field} className="sr-only">
          {words.search}
        </label>
        <span className="relative block">
          <SearchIcon className="pointer-events-none absolute top-3.5 left-4 size-5 text-ink-muted" />
          <input
            id={field}
            type="search"
            enterKeyHint="go"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder={words.search}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            className="h-12 w-full rounded-xl border border-edge bg-raised pr-4 pl-12 text-md [&::-webkit-search-cancel-button]:hidden"
          />
        </span>
      </form>
      <Notice>{problem}</Notice>
      <p aria-live="polite" className="sr-only">
        {wanted.trim() && words.found(found.length)}
      </p>
      {wanted.trim() ? (
        <Choices choices={choices} onChoose={onChoose} />
      ) : (
        <>
          {first.length > 0 && <Choices label={words.suggested} choices={first} onChoose={onChoose} />}
          <Choices label={words.all} choices={choices} onChoose={onChoose} />
        </>
      )}
      {wanted.trim() && found.length === 0 && (
        <p className="py-4 text-md text-ink-muted">{words.none(wanted)}</p>
      )}
    </Screen>
  );
}
