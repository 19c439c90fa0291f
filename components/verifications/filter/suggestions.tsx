"use client";

import { useEffect, useRef } from "react";
import { classNames } from "@/components/ui/class-names";
import { popupClass } from "@/components/ui/popup-class";

export type Suggestion = { group?: string; text: string; name?: string; choose: () => void };

type SuggestionsProps = { id: string; suggestions: Suggestion[]; current: number };

export const suggestionId = (id: string, index: number) => `${id}-${index}`;

/** What could be meant, under the bar; the bar keeps the focus. */
export function Suggestions({ id, suggestions, current }: SuggestionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  });
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label="Suggestions"
      className={classNames(
        popupClass,
        "absolute top-full left-0 z-40 mt-1 max-h-80 w-full max-w-xl overflow-y-auto p-1",
      )}
    >
      {suggestions.map(({ group, text, name, choose }, index) => (
        <div key={`${group}-${text}`} role="presentation">
          {group && group !== suggestions[index - 1]?.group ? (
            <div role="presentation" className="px-2 pt-1.5 pb-0.5 text-xs text-ink-muted">
              {group}
            </div>
          ) : null}
          {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the bar, which names the current one */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the bar */}
          <div
            id={suggestionId(id, index)}
            role="option"
            aria-selected={index === current}
            onMouseDown={(event) => event.preventDefault()}
            onClick={choose}
            className={classNames(
              "flex min-h-7 cursor-pointer items-center gap-3 rounded-xs px-2 py-1 hover:bg-hover max-sm:min-h-10",
              index === current && "bg-accent-soft",
            )}
          >
            <span className="id-text min-w-0 truncate">{text}</span>
            {name ? <span className="ml-auto truncate text-ink-muted">{name}</span> : null}
          </div>
        </div>
      ))}
    </div>
  );
}
