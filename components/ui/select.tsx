"use client";

import { Select as BaseSelect } from "@base-ui/react/select";
import { Check, ChevronDown } from "lucide-react";
import { classNames } from "./class-names";
import { controlClass, controlHeight } from "./control-class";
import { optionClass, popupClass } from "./popup-class";

export type Option = { value: string; label: string; description?: string; disabled?: boolean };

type SelectProps = {
  options: Option[];
  name?: string;
  value?: string | null;
  defaultValue?: string | null;
  onValueChange?: (value: string | null) => void;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  /** Only where no `<Field>` is around it. */
  "aria-label"?: string;
  className?: string;
};

/** One of a few. For more than about ten, `<Combobox>`. */
export function Select({
  options,
  placeholder = "Choose…",
  className,
  "aria-label": label,
  ...root
}: SelectProps) {
  return (
    <BaseSelect.Root items={options} {...root}>
      <BaseSelect.Trigger
        aria-label={label}
        className={classNames(
          controlClass,
          controlHeight,
          "flex items-center justify-between gap-2 text-left",
          className,
        )}
      >
        <BaseSelect.Value placeholder={placeholder} className="truncate data-placeholder:text-ink-faint" />
        <BaseSelect.Icon className="text-ink-faint">
          <ChevronDown className="size-4" />
        </BaseSelect.Icon>
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50">
          <BaseSelect.Popup className={classNames(popupClass, "min-w-(--anchor-width) max-w-96 p-1")}>
            <BaseSelect.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto">
              {options.map((option) => (
                <BaseSelect.Item
                  key={option.value}
                  value={option.value}
                  disabled={option.disabled}
                  className={optionClass}
                >
                  <span className="flex min-w-0 flex-1 flex-col">
                    <BaseSelect.ItemText>{option.label}</BaseSelect.ItemText>
                    {option.description ? (
                      <span className="text-xs text-ink-muted">{option.description}</span>
                    ) : null}
                  </span>
                  <BaseSelect.ItemIndicator>
                    <Check className="size-4 text-accent" />
                  </BaseSelect.ItemIndicator>
                </BaseSelect.Item>
              ))}
            </BaseSelect.List>
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  );
}
