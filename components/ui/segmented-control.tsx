"use client";

import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import type { ReactNode } from "react";

export type Segment<Value extends string> = { value: Value; label: string; icon?: ReactNode };

type SegmentedControlProps<Value extends string> = {
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  options: Segment<Value>[];
  /** Icons alone; the labels are read aloud. */
  iconsOnly?: boolean;
};

/** One of two to four ways to see the same thing. Arrow keys move the choice. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, onValueChange, options, iconsOnly } = props;
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={onValueChange}
      className="inline-flex h-8 overflow-hidden rounded-sm border border-edge bg-raised max-sm:h-10"
    >
      {options.map((option) => (
        <Radio.Root
          key={option.value}
          value={option.value}
          aria-label={iconsOnly ? option.label : undefined}
          className="flex min-w-8 cursor-pointer items-center justify-center gap-1.5 border-edge px-2.5 text-sm text-ink-muted not-first:border-l -outline-offset-2 hover:bg-hover hover:text-ink data-checked:bg-ink data-checked:text-surface data-checked:outline-surface [&>svg]:size-4"
        >
          {option.icon}
          {iconsOnly ? null : option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
