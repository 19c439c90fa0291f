"use client";

import { Checkbox as BaseCheckbox } from "@base-ui/react/checkbox";
import { Check, Minus } from "lucide-react";
import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";

type CheckboxProps = {
  label: ReactNode;
  description?: ReactNode;
  /** For a box in a table: the label is read, not shown. */
  labelHidden?: boolean;
  name?: string;
  value?: string;
  checked?: boolean;
  defaultChecked?: boolean;
  indeterminate?: boolean;
  required?: boolean;
  disabled?: boolean;
  onCheckedChange?: (checked: boolean, details: { event: Event }) => void;
};

/** A box to tick, with its words. The words belong to the target. */
export function Checkbox({ label, description, labelHidden, indeterminate, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div className="flex min-h-6 items-start gap-2">
      <span className="flex size-6 shrink-0 items-center justify-center">
        <BaseCheckbox.Root
          id={id}
          indeterminate={indeterminate}
          aria-describedby={description ? `${id}-description` : undefined}
          className="relative flex size-4 items-center justify-center rounded-xs border border-edge bg-raised text-accent-ink after:absolute after:-inset-1.5 data-checked:border-accent data-checked:bg-accent data-indeterminate:border-accent data-indeterminate:bg-accent data-disabled:border-line-strong data-disabled:bg-sunken data-disabled:text-ink-faint"
          {...rest}
        >
          <BaseCheckbox.Indicator className="flex">
            {indeterminate ? (
              <Minus className="size-3" strokeWidth={3} />
            ) : (
              <Check className="size-3" strokeWidth={3} />
            )}
          </BaseCheckbox.Indicator>
        </BaseCheckbox.Root>
      </span>
      <div className={classNames("pt-0.5", labelHidden && "sr-only")}>
        <label htmlFor={id} className="text-sm">
          {label}
        </label>
        {description ? (
          <p id={`${id}-description`} className="text-xs text-ink-muted">
            {description}
          </p>
        ) : null}
      </div>
    </div>
  );
}
