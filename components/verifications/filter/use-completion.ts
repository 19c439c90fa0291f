"use client";

import { useState } from "react";
import type { FilterVocabulary } from "@/lib/core/verification/filter-choices";
import type { Suggestion } from "./suggestions";
import { suggestionsFor } from "./suggestions-for";

type Given = {
  words: string;
  vocabulary: FilterVocabulary;
  recent: readonly string[];
  type: (words: string, mayBeField: boolean) => void;
  replace: (text: string) => void;
  /** Gives the bar the focus, with the cursor at a place. */
  focusAt: (at?: number) => void;
};

/** What could be typed next, and which of it the arrow keys have come to. */
export function useCompletion({ words, vocabulary, recent, type, replace, focusAt }: Given) {
  const [isOpen, setIsOpen] = useState(false);
  const [cursor, setCursor] = useState(0);
  const [current, setCurrent] = useState(-1);

  const close = () => {
    setIsOpen(false);
    setCurrent(-1);
  };
  const openAt = (at: number) => {
    setCursor(at);
    setCurrent(-1);
    setIsOpen(true);
  };
  const put = (next: string, at: number, isWhole: boolean) => {
    type(next, true);
    setCursor(at);
    setCurrent(-1);
    setIsOpen(!isWhole);
    focusAt(isWhole ? undefined : at);
  };
  const suggestions: Suggestion[] = isOpen
    ? suggestionsFor({
        ...{ words, cursor: Math.min(cursor, words.length), vocabulary, recent, put },
        replace: (text) => {
          replace(text);
          close();
        },
      })
    : [];
  const count = suggestions.length;
  return {
    suggestions,
    current,
    isShown: count > 0,
    close,
    openAt,
    setCursor,
    /** Round the list; up from the bar is its end. */
    move: (by: 1 | -1) =>
      setCurrent((at) => (at === -1 && by === -1 ? count - 1 : (at + by + count) % count)),
  };
}
