"use client";

import { Radio } from "@base-ui/react/radio";
import { RadioGroup as BaseRadioGroup } from "@base-ui/react/radio-group";
import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";

export type RadioOption = {
  value: string;
  label: ReactNode;
  description?: ReactNode;
  disabled?: boolean;
  /** At the end of the line: a `<Kbd>`, a `<Badge>`. */
  end?: ReactNode;
};

type RadioGroupProps = {
  /** What is being asked. */
  legend: ReactNode;
  legendHidden?: boolean;
  options: RadioOption[];
  name?: string;
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  required?: boolean;
  disabled?: boolean;
  error?: string | null;
  /** Where there are many in little height. */
  isDense?: boolean;
};

/** One of a few, all in sight; each option a ruled line whose whole width is the target. */
export function RadioGroup({
  legend,
  legendHidden,
  options,
  error,
  isDense,
  onValueChange,
  ...rest
}: RadioGroupProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <span id={`${id}-legend`} className={legendHidden ? "sr-only" : "text-sm font-medium"}>
        {legend}
      </span>
      <BaseRadioGroup
        aria-labelledby={`${id}-legend`}
        aria-describedby={error ? `${id}-error` : undefined}
        onValueChange={(value) => onValueChange?.(String(value))}
        className={classNames(
          "divide-y divide-line rounded-sm border bg-raised",
          error ? "border-danger" : "border-line-strong",
        )}
        {...rest}
      >
        {options.map((option, index) => (
          <label
            key={option.value}
            htmlFor={`${id}-${index}`}
            className={classNames(
              "flex items-start gap-2.5 px-2.5 hover:bg-hover has-data-checked:bg-accent-soft has-data-disabled:text-ink-faint max-sm:min-h-11 max-sm:py-2.5",
              isDense ? "py-1" : "min-h-8 py-1.5",
            )}
          >
            <Radio.Root
              id={`${id}-${index}`}
              value={option.value}
              disabled={option.disabled}
              className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-full border border-edge bg-raised data-checked:border-accent data-disabled:border-line-strong"
            >
              <Radio.Indicator className="size-2 rounded-full bg-accent" />
            </Radio.Root>
            <span className="min-w-0 flex-1">
              <span className="block">{option.label}</span>
              {option.description ? (
                <span className="block text-xs text-ink-muted">{option.description}</span>
              ) : null}
            </span>
            {option.end}
          </label>
        ))}
      </BaseRadioGroup>
      {error ? (
        <p id={`${id}-error`} className="text-xs font-medium text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
}
