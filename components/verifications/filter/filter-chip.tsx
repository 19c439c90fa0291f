"use client";

import { X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { classNames } from "@/components/ui/class-names";

type FilterChipProps = {
  field: string;
  values: string;
  isWrong: boolean;
  onEdit: () => void;
  onRemove: () => void;
  /** -1 towards the chip before, 1 towards the next one or the words. */
  onStep: (step: -1 | 1) => void;
};

/** One filter of the bar: Enter or a click to type it otherwise, Delete or the cross to remove it. */
export function FilterChip({ field, values, isWrong, onEdit, onRemove, onStep }: FilterChipProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      event.preventDefault();
      onStep(event.key === "ArrowLeft" ? -1 : 1);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      onRemove();
    }
  };
  return (
    <li
      className={classNames(
        "flex h-6 max-w-full items-center rounded-sm border text-sm max-sm:h-8",
        isWrong ? "border-danger bg-tone-danger-bg" : "border-line-strong bg-sunken",
      )}
    >
      <button
        type="button"
        data-chip
        onClick={onEdit}
        onKeyDown={onKeyDown}
        aria-label={`Edit filter ${field ? `${field}: ` : ""}${values}${isWrong ? ", not understood" : ""}`}
        className="flex h-full min-w-0 items-center gap-1 rounded-l-sm pl-1.5 hover:bg-hover"
      >
        {field ? <span className="text-ink-muted">{field}</span> : null}
        <span className={classNames("truncate font-medium", isWrong && "text-danger line-through")}>
          {values}
        </span>
      </button>
      <button
        type="button"
        tabIndex={-1}
        onClick={onRemove}
        aria-label={`Remove filter ${field ? `${field}: ` : ""}${values}`}
        className="flex h-full w-6 shrink-0 items-center justify-center rounded-r-sm text-ink-faint hover:bg-hover hover:text-ink max-sm:w-8"
      >
        <X className="size-3.5" />
      </button>
    </li>
  );
}
