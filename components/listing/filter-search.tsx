"use client";

import { Search } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Input } from "@/components/ui/input";
import { useListingUrl } from "@/components/verifications/use-listing-url";

type FilterSearchProps = { label: string; placeholder: string; text: string; className: string };

/** Narrows a listing to what holds some words, once they are entered. */
export function FilterSearch({ label, placeholder, text, className }: FilterSearchProps) {
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
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onValueChange={setTyped}
        icon={<Search />}
        className={className}
      />
    </form>
  );
}
