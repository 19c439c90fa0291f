"use client";

import { Search } from "lucide-react";
import { type FocusEvent, type ReactNode, useId, useRef } from "react";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { useKey } from "@/components/shell/keys/use-key";
import { classNames } from "@/components/ui/class-names";
import { controlClass } from "@/components/ui/control-class";
import { Spinner } from "@/components/ui/spinner";
import { parseFilter } from "@/lib/core/verification/filter-text";
import { useListing } from "../list/listing-provider";
import { BarInput } from "./bar-input";
import { chipWords } from "./edit-text";
import { FilterChip } from "./filter-chip";
import { Suggestions } from "./suggestions";
import { useBar } from "./use-bar";
import { useCompletion } from "./use-completion";
import { useFilterText } from "./use-filter-text";

const frame =
  "flex min-h-8 flex-wrap items-center gap-1 py-0.75 pr-9 pl-8 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-focus max-sm:min-h-11";

type FilterBarProps = {
  /** The reader's last filters, newest first. */
  recent: readonly string[];
  /** Beside the bar: the form, and what else narrows. */
  children: ReactNode;
};

/** One line for all that narrows the list: `status:review country:ee "jane"`, completed as one types. */
export function FilterBar({ recent, children }: FilterBarProps) {
  const { pending } = useListing();
  const { vocabulary } = useFilterText();
  const { bar, type, finish, removeChip, editChip, replace, undo, isUndoable } = useBar();
  const root = useRef<HTMLFieldSetElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const focusAt = (at?: number) =>
    requestAnimationFrame(() => {
      input.current?.focus();
      if (at !== undefined) input.current?.setSelectionRange(at, at);
    });
  const completion = useCompletion({ words: bar.words, vocabulary, recent, type, replace, focusAt });

  const open = () => {
    completion.openAt(bar.words.length);
    focusAt(bar.words.length);
  };
  const chips = () => [...(root.current?.querySelectorAll<HTMLElement>("[data-chip]") ?? [])];
  const focusChip = (index: number) => (chips()[index] ?? input.current)?.focus();
  const remove = (index: number) => {
    removeChip(index);
    requestAnimationFrame(() => focusChip(Math.max(0, index - 1)));
  };
  const edit = (index: number) => {
    const end = editChip(index);
    completion.openAt(end);
    focusAt(end);
  };
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    completion.close();
    finish();
  };
  useKey({ key: "/", name: "Search", group: "This list" }, () => input.current?.select());
  useKey({ key: "f", name: "Filter", group: "This list" }, open);
  useKey(
    { key: "shift+f", name: "Remove the last filter", group: "This list" },
    () => removeChip(bar.chips.length - 1),
    bar.chips.length > 0,
  );

  const { misunderstood } = parseFilter(bar.chips.join(" "), vocabulary);
  const isWrong = (chip: string) => parseFilter(chip, vocabulary).misunderstood.length > 0;
  return (
    <search className="py-3">
      <div className="flex flex-wrap items-start gap-2">
        <fieldset ref={root} className="relative min-w-0 flex-1 basis-72" onBlur={leave}>
          <legend className="sr-only">Search and filter</legend>
          <div className={classNames(controlClass, frame)}>
            <Search className="pointer-events-none absolute top-2 left-2.5 size-4 text-ink-faint max-sm:top-3.5" />
            {bar.chips.length > 0 ? (
              <ul aria-label="Filters" className="contents">
                {bar.chips.map((chip, index) => (
                  <FilterChip
                    key={chip}
                    {...chipWords(chip, vocabulary)}
                    isWrong={isWrong(chip)}
                    onEdit={() => edit(index)}
                    onRemove={() => remove(index)}
                    onStep={(by) => focusChip(index + by)}
                  />
                ))}
              </ul>
            ) : null}
            <BarInput
              ref={input}
              id={id}
              words={bar.words}
              hasChips={bar.chips.length > 0}
              describedBy={misunderstood.length > 0 ? `${id}-wrong` : undefined}
              completion={completion}
              onType={type}
              onOpen={open}
              onFinish={finish}
              onLeave={isUndoable ? undo : () => input.current?.blur()}
              onBack={() => focusChip(bar.chips.length - 1)}
            />
            <span className="absolute top-1.5 right-2 flex h-5 items-center text-ink-muted max-sm:top-3">
              {pending ? <Spinner /> : <KeyHint>F</KeyHint>}
            </span>
          </div>
          {completion.isShown ? (
            <Suggestions id={id} suggestions={completion.suggestions} current={completion.current} />
          ) : null}
        </fieldset>
        {children}
      </div>
      {misunderstood.length > 0 ? (
        <p id={`${id}-wrong`} role="status" className="pt-1.5 text-xs font-medium text-danger">
          {misunderstood.map(({ message }) => message).join(" ")}
        </p>
      ) : null}
    </search>
  );
}
