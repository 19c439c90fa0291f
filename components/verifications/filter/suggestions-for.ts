"use client";

import type { FilterVocabulary } from "@/lib/core/verification/filter-choices";
import { type Completion, completeFilter } from "@/lib/core/verification/filter-completion";
import type { Suggestion } from "./suggestions";

type Bar = {
  words: string;
  cursor: number;
  vocabulary: FilterVocabulary;
  recent: readonly string[];
  /** Puts words into the bar with the cursor at a place; what is `isWhole` is done with. */
  put: (words: string, cursor: number, isWhole: boolean) => void;
  replace: (text: string) => void;
};

const shownRecent = 5;

/** What could be typed next: recent filters where nothing is yet, fields, and the values of a field. */
export function suggestionsFor({ words, cursor, vocabulary, recent, put, replace }: Bar): Suggestion[] {
  const known = words
    ? []
    : recent.slice(0, shownRecent).map((text) => ({ group: "Recent", text, choose: () => replace(text) }));
  const take = ({ start, end, text, isField }: Completion) => {
    const space = isField ? "" : " ";
    put(
      `${words.slice(0, start)}${text}${space}${words.slice(end)}`,
      start + text.length + space.length,
      !isField,
    );
  };
  const completions = completeFilter(words, cursor, vocabulary, new Date());
  const group = known.length > 0 ? "Filter by" : undefined;
  return [
    ...known,
    ...completions.map((one) => ({ group, text: one.text, name: one.name, choose: () => take(one) })),
  ];
}
