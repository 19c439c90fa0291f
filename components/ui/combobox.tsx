"use client";

import { Combobox as BaseCombobox } from "@base-ui/react/combobox";
import { Check, ChevronDown, X } from "lucide-react";
import { useMemo } from "react";
import { classNames } from "./class-names";
import { controlClass, controlHeight } from "./control-class";
import { optionClass, popupClass } from "./popup-class";

/** `hint` is a short code shown at the end of the line and searched as well. */
export type ComboboxOption = { value: string; label: string; hint?: string };

type ComboboxProps = {
  options: ComboboxOption[];
  name?: string;
  value?: string | null;
  defaultValue?: string | null;
  onValueChange?: (value: string | null) => void;
  placeholder?: string;
  emptyText?: string;
  required?: boolean;
  disabled?: boolean;
  /** Only where no `<Field>` is around it. */
  "aria-label"?: string;
  className?: string;
};

const inner =
  "flex size-6 items-center justify-center rounded-xs text-ink-faint hover:text-ink max-sm:size-9";

function matches(option: ComboboxOption, query: string): boolean {
  const wanted = query.trim().toLocaleLowerCase();
  return option.label.toLocaleLowerCase().includes(wanted) || option.hint?.toLocaleLowerCase() === wanted;
}

/** One of many, found by typing: countries, languages. */
export function Combobox(props: ComboboxProps) {
  const { options, placeholder = "Type to search…", emptyText = "Nothing matches.", className } = props;
  const { "aria-label": label, name, value, defaultValue, onValueChange, required, disabled } = props;
  const items = useMemo(
    () =>
      BaseCombobox.createItems(options, {
        getValue: (option) => option.value,
        getLabel: (option) => option.label,
      }),
    [options],
  );
  return (
    <BaseCombobox.Root
      items={items}
      filter={matches}
      name={name}
      value={value}
      defaultValue={defaultValue}
      onValueChange={onValueChange}
      required={required}
      disabled={disabled}
      autoHighlight
    >
      <BaseCombobox.InputGroup className={classNames("relative", className)}>
        <BaseCombobox.Input
          aria-label={label}
          placeholder={placeholder}
          className={classNames(controlClass, controlHeight, "pr-14")}
        />
        <div className="absolute inset-y-0 right-1 flex items-center">
          <BaseCombobox.Clear aria-label="Clear" className={inner}>
            <X className="size-3.5" />
          </BaseCombobox.Clear>
          <BaseCombobox.Trigger aria-label="Show all" className={inner}>
            <ChevronDown className="size-4" />
          </BaseCombobox.Trigger>
        </div>
      </BaseCombobox.InputGroup>
      <BaseCombobox.Portal>
        <BaseCombobox.Positioner sideOffset={4} className="z-50">
          <BaseCombobox.Popup className={classNames(popupClass, "w-(--anchor-width) min-w-56")}>
            <BaseCombobox.Empty className="text-ink-muted not-empty:px-3 not-empty:py-2.5">
              {emptyText}
            </BaseCombobox.Empty>
            <BaseCombobox.List className="max-h-[min(18rem,var(--available-height))] overflow-y-auto scroll-py-1 p-1 data-empty:p-0">
              {(option: ComboboxOption) => (
                <BaseCombobox.Item key={option.value} value={option.value} className={optionClass}>
                  <span className="min-w-0 flex-1 truncate">{option.label}</span>
                  <BaseCombobox.ItemIndicator>
                    <Check className="size-4 text-accent" />
                  </BaseCombobox.ItemIndicator>
                  {option.hint ? <span className="id-text text-ink-muted">{option.hint}</span> : null}
                </BaseCombobox.Item>
              )}
            </BaseCombobox.List>
          </BaseCombobox.Popup>
        </BaseCombobox.Positioner>
      </BaseCombobox.Portal>
    </BaseCombobox.Root>
  );
}
