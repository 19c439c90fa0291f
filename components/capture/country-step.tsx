import { type FormEvent, type ReactNode, useDeferredValue, useId, useMemo, useState } from "react";
import { countriesByName } from "@/lib/core/document/countries";
import { type Choice, Choices } from "./choices";
import { homeOf, matchingCountries } from "./country-search";
import { SearchIcon } from "./icons";
import { useLanguage } from "./language";
import { Notice } from "./notice";
import { Screen } from "./screen";

type Props = { chosen: string | null; problem: ReactNode; onChoose: (code: string) => void };

/** The issuing country, from all there are. */
export function CountryStep({ chosen, problem, onChoose }: Props) {
  const { language, messages, formats } = useLanguage();
  const words = messages.country;
  const countries = useMemo(() => countriesByName(language), [language]);
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search).trim();
  const field = useId();

  const found = wanted ? matchingCountries(countries, wanted) : countries;
  const choices = found.map(({ code, name }): Choice => ({ value: code, title: name, aside: code }));
  const suggested = chosen ?? homeOf(navigator.language);
  const first = choices.filter(({ value }) => value === suggested);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const [best] = matchingCountries(countries, search);
    if (search.trim() && best) onChoose(best.code);
  };

  return (
    <Screen heading={words.heading} lead={words.lead}>
      <form onSubmit={onSubmit} className="sticky top-0 z-10 -mx-6 mt-4 bg-surface px-6 py-2 sm:bg-raised">
        <label htmlFor={field} className="sr-only">
          {words.search}
        </label>
        <span className="relative block">
          <SearchIcon className="pointer-events-none absolute inset-s-4 top-3.5 size-5 text-ink-muted" />
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
            className="h-12 w-full rounded-xl border border-edge bg-raised ps-12 pe-4 text-md [&::-webkit-search-cancel-button]:hidden"
          />
        </span>
      </form>
      <Notice>{problem}</Notice>
      <p aria-live="polite" className="sr-only">
        {wanted && words.found(formats.number(found.length))}
      </p>
      {!wanted && first.length > 0 && <Choices label={words.suggested} choices={first} onChoose={onChoose} />}
      <Choices label={wanted ? undefined : words.all} choices={choices} onChoose={onChoose} />
      {found.length === 0 && <p className="py-4 text-md text-ink-muted">{words.none(wanted)}</p>}
    </Screen>
  );
}
