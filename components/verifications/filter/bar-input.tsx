"use client";

import type { KeyboardEvent, Ref } from "react";
import { suggestionId } from "./suggestions";
import type { useCompletion } from "./use-completion";

type BarInputProps = {
  ref: Ref<HTMLInputElement>;
  /** Of the list of suggestions. */
  id: string;
  words: string;
  hasChips: boolean;
  describedBy?: string;
  completion: ReturnType<typeof useCompletion>;
  onType: (words: string, mayBeField: boolean) => void;
  onOpen: () => void;
  onFinish: () => void;
  onLeave: () => void;
  /** From the beginning of the words to the chips. */
  onBack: () => void;
};

/** What is typed behind the chips; it keeps the focus while the arrow keys walk the suggestions. */
export function BarInput(props: BarInputProps) {
  const { ref, id, words, hasChips, describedBy, completion, onType, onOpen, onFinish, onLeave, onBack } =
    props;
  const { suggestions, current, isShown } = completion;
  const chosen = suggestions[current];
  const finish = () => {
    onFinish();
    completion.close();
  };
  const keys: Record<string, ((isAtStart: boolean) => void) | undefined> = {
    ArrowDown: isShown ? () => completion.move(1) : onOpen,
    ArrowUp: isShown ? () => completion.move(-1) : undefined,
    Enter: chosen?.choose ?? finish,
    Tab: chosen?.choose,
    Escape: isShown ? completion.close : onLeave,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.metaKey || event.ctrlKey || event.altKey) return;
    const isAtStart = event.currentTarget.selectionEnd === 0 && hasChips;
    const act = isAtStart && /^(Backspace|ArrowLeft)$/.test(event.key) ? onBack : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act(isAtStart);
  };
  return (
    <input
      ref={ref}
      role="combobox"
      aria-label="Search and filter"
      aria-autocomplete="list"
      aria-expanded={isShown}
      aria-controls={isShown ? id : undefined}
      aria-activedescendant={chosen ? suggestionId(id, current) : undefined}
      aria-describedby={describedBy}
      placeholder={hasChips ? "" : "Search, or filter: status:review country:ee"}
      autoComplete="off"
      spellCheck={false}
      maxLength={1000}
      value={words}
      onChange={({ currentTarget: { value, selectionEnd } }) => {
        if (value.trim()) completion.openAt(selectionEnd ?? value.length);
        else completion.close();
        onType(value, isShown);
      }}
      onSelect={({ currentTarget }) => completion.setCursor(currentTarget.selectionEnd ?? 0)}
      onKeyDown={onKeyDown}
      className="h-6 min-w-24 flex-1 bg-transparent outline-none"
    />
  );
}
