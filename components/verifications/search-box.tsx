"use client";

import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { useKey } from "@/components/shell/keys/use-key";
import { Input } from "@/components/ui/input";
import { Spinner } from "@/components/ui/spinner";
import { useListingUrl } from "./use-listing-url";

const pause = 250;

/** Finds as one types: a name, a reference, an id. `/` leads here. */
export function SearchBox({ search }: { search: string }) {
  const { change, pending } = useListingUrl();
  const [text, setText] = useState(search);
  const sent = useRef(search);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);
  useKey({ key: "/", name: "Search", group: "This list" }, () => input.current?.select());

  // The URL was changed elsewhere: by going back, or by clearing the filters.
  useEffect(() => {
    if (search === sent.current) return;
    clearTimeout(waiting.current);
    sent.current = search;
    setText(search);
  }, [search]);

  const send = (typed: string) => {
    const wanted = typed.trim();
    if (wanted === sent.current) return;
    sent.current = wanted;
    change({ q: wanted || null });
  };
  const sendNow = () => {
    clearTimeout(waiting.current);
    send(text);
  };
  // Whoever has gone to another page in the meantime is not brought back.
  useEffect(() => () => clearTimeout(waiting.current), []);

  return (
    <Input
      ref={input}
      type="search"
      name="q"
      aria-label="Search by name, reference or id"
      placeholder="Name, reference or id"
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={text}
      onValueChange={(typed) => {
        setText(typed);
        clearTimeout(waiting.current);
        waiting.current = setTimeout(() => send(typed), pause);
      }}
      onBlur={sendNow}
      onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
      icon={<Search />}
      end={pending ? <Spinner /> : <KeyHint>/</KeyHint>}
      className="w-full sm:w-72"
    />
  );
}
