"use client";

import { Search } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { DateFilter } from "@/components/verifications/date-filter";
import type { DateRange } from "@/components/verifications/date-range";
import { useListingUrl } from "@/components/verifications/use-listing-url";
import { requestMethods, statusClasses } from "@/lib/core/request/listing";
import { statusClassNames } from "./words";

const everything = "all";

type Choice = { value: string; label: string };
type OneOfProps = { name: string; label: string; all: string; value?: string; choices: Choice[] };

function OneOf({ name, label, all, value, choices }: OneOfProps) {
  const { change } = useListingUrl();
  return (
    <Select
      aria-label={label}
      value={value ?? everything}
      onValueChange={(next) => change({ [name]: next === everything ? null : next })}
      options={[{ value: everything, label: all }, ...choices]}
      className="w-full sm:w-39"
    />
  );
}

function SearchBox({ text }: { text: string }) {
  const { change } = useListingUrl();
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  // The URL was changed elsewhere: by going back, or by clearing the filters.
  if (known !== text) {
    setKnown(text);
    setTyped(text);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change({ q: typed.trim() || null });
  };
  return (
    <form onSubmit={submit}>
      <Input
        type="search"
        aria-label="Path, session id or request id"
        placeholder="Path, session or request id"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onValueChange={setTyped}
        icon={<Search />}
        className="w-full sm:w-64"
      />
    </form>
  );
}

type RequestFiltersProps = DateRange & {
  keys: { id: string; label: string }[];
  chosen: { status?: string; method?: string; key?: string; q?: string };
};

/** What narrows the log. */
export const RequestFilters = ({ keys, chosen, from, to }: RequestFiltersProps) => (
  <search className="grid grid-cols-2 items-center gap-2 py-3 sm:flex sm:flex-wrap">
    <div className="max-sm:col-span-2">
      <SearchBox text={chosen.q ?? ""} />
    </div>
    <OneOf
      name="status"
      label="Status"
      all="Any status"
      value={chosen.status}
      choices={statusClasses.map((value) => ({ value, label: statusClassNames[value] }))}
    />
    <OneOf
      name="method"
      label="Method"
      all="Any method"
      value={chosen.method}
      choices={requestMethods.map((value) => ({ value, label: value }))}
    />
    <OneOf
      name="key"
      label="Key"
      all="Any key"
      value={chosen.key}
      choices={keys.map(({ id, label }) => ({ value: id, label }))}
    />
    <DateFilter from={from} to={to} />
  </search>
);
