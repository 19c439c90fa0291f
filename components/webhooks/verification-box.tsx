"use client";

import { Search } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Input } from "@/components/ui/input";
import { useListingUrl } from "@/components/verifications/use-listing-url";
import { isUuid } from "@/lib/core/id";

/** Narrows the log to one verification, as soon as its id is whole. */
export function VerificationBox({ verification }: { verification: string }) {
  const { change } = useListingUrl();
  const [text, setText] = useState(verification);
  const [known, setKnown] = useState(verification);
  // The URL was changed elsewhere: by going back, or by clearing the filters.
  if (known !== verification) {
    setKnown(verification);
    setText(verification);
  }
  const type = (next: string) => {
    setText(next);
    const id = next.trim().toLowerCase();
    if (id === "" || isUuid(id)) change({ verification: id || null });
  };
  const submit = (event: FormEvent) => event.preventDefault();
  const isIncomplete = text.trim() !== "" && !isUuid(text.trim());
  return (
    <form onSubmit={submit}>
      <Input
        type="search"
        aria-label="Verification id"
        placeholder="Verification id"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        mono
        value={text}
        onValueChange={type}
        icon={<Search />}
        className="w-full sm:w-60"
      />
      <span role="status" className="sr-only">
        {isIncomplete ? "Type the whole id." : ""}
      </span>
    </form>
  );
}
