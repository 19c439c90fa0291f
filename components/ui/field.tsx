"use client";

import { Field as BaseField } from "@base-ui/react/field";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

type FieldProps = {
  label: ReactNode;
  /** One line under the control that helps before anything is wrong. */
  description?: ReactNode;
  /** What is wrong, in one sentence. Marks the control as invalid. */
  error?: string | null;
  /** Says "Optional" beside the label. */
  optional?: boolean;
  disabled?: boolean;
  className?: string;
  /** One control: Input, Textarea, Select or Combobox. It is labelled and described by this field. */
  children: ReactNode;
};

/** A label, a control, and the words about it, wired together for assistive technology. */
export function Field({ label, description, error, optional, disabled, className, children }: FieldProps) {
  return (
    <BaseField.Root
      invalid={error ? true : undefined}
      disabled={disabled}
      className={classNames("flex min-w-0 flex-col gap-1", className)}
    >
      <div className="flex items-baseline justify-between gap-3">
        <BaseField.Label className="text-sm font-medium">{label}</BaseField.Label>
        {optional ? <span className="text-xs text-ink-faint">Optional</span> : null}
      </div>
      {children}
      {description ? (
        <BaseField.Description className="text-xs text-ink-muted">{description}</BaseField.Description>
      ) : null}
      {error ? (
        <BaseField.Error match className="text-xs font-medium text-danger">
          {error}
        </BaseField.Error>
      ) : null}
    </BaseField.Root>
  );
}
