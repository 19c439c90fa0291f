"use client";

import { useEffect, useRef, useState } from "react";
import { type BarText, barText, settle, splitText, withoutUnfinished } from "./edit-text";
import { useFilterText } from "./use-filter-text";

const pause = 250;
/** What may become the name of a field is searched for only when one stops to think. */
const fieldPause = 700;

/** What stands in the bar, and its way into the address: words as one types, fields once they are typed to their end. */
export function useBar() {
  const { text, setText } = useFilterText();
  const [bar, setBar] = useState<BarText>(() => splitText(text));
  const sent = useRef(text);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address was changed elsewhere: by going back, by a view, or by clearing the filters.
  useEffect(() => {
    if (text === sent.current) return;
    clearTimeout(waiting.current);
    sent.current = text;
    setBar(splitText(text));
  }, [text]);
  // Whoever has gone to another page in the meantime is not brought back.
  useEffect(() => () => clearTimeout(waiting.current), []);

  const send = (wanted: string) => {
    clearTimeout(waiting.current);
    if (wanted === sent.current) return;
    sent.current = wanted;
    setText(wanted);
  };
  const put = (next: BarText) => {
    setBar(next);
    send(barText(next));
  };
  const type = (words: string, mayBeField: boolean) => {
    const next = settle({ chips: bar.chips, words }, false);
    setBar(next);
    clearTimeout(waiting.current);
    if (next.chips !== bar.chips) return send(withoutUnfinished(next));
    waiting.current = setTimeout(() => send(withoutUnfinished(next)), mayBeField ? fieldPause : pause);
  };
  return {
    bar,
    type,
    /** All that is typed counts, finished or not. */
    finish: () => put(settle(bar, true)),
    removeChip: (index: number) => put({ ...bar, chips: bar.chips.filter((_, at) => at !== index) }),
    /** Takes a chip back to the end of the words, to type it otherwise; what is shown waits for that. Gives the end. */
    editChip: (index: number) => {
      const chip = bar.chips[index] ?? "";
      const words = [bar.words.trim(), chip].filter(Boolean).join(" ");
      setBar({ chips: bar.chips.filter((_, at) => at !== index), words });
      return words.length;
    },
    replace: (wanted: string) => put(splitText(wanted)),
    /** Back to what is shown. */
    undo: () => setBar(splitText(sent.current)),
    isUndoable: barText(bar) !== barText(splitText(sent.current)),
  };
}
