"use client";

import { X } from "lucide-react";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import type { FilterChoice } from "@/lib/core/verification/filter-choices";

type ManyOfProps = {
  legend: string;
  choices: readonly FilterChoice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

const fewAtMost = 10;

/** Any of some values: boxes where they are few, one to type in where they are many. */
export function ManyOf({ legend, choices, chosen, onChange }: ManyOfProps) {
  const without = (value: string) => chosen.filter((other) => other !== value);
  const nameOf = (value: string) => choices.find((choice) => choice.value === value)?.name ?? value;
  const unique = choices.filter(
    ({ value }, at) => choices.findIndex((other) => other.value === value) === at,
  );
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      {unique.length <= fewAtMost ? (
        <div className="grid grid-cols-2 gap-x-3">
          {unique.map(({ value, name }) => (
            <Checkbox
              key={value}
              label={name}
              checked={chosen.includes(value)}
              onCheckedChange={(checked) => onChange(checked ? [...chosen, value] : without(value))}
            />
          ))}
        </div>
      ) : (
        <>
          {chosen.length > 0 ? (
            <ul className="flex flex-wrap gap-1">
              {chosen.map((value) => (
                <li key={value}>
                  <button
                    type="button"
                    onClick={() => onChange(without(value))}
                    aria-label={`Remove ${nameOf(value)}`}
                    className="flex h-6 items-center gap-1 rounded-sm border border-line-strong bg-sunken px-1.5 hover:bg-hover max-sm:h-9"
                  >
                    {nameOf(value)}
                    <X className="size-3.5 text-ink-faint" />
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          <Combobox
            aria-label={`Add to ${legend.toLowerCase()}`}
            options={unique
              .filter(({ value }) => !chosen.includes(value))
              .map(({ value, name }) => ({
                ...{ value, label: name },
                hint: value.length === 2 ? value : undefined,
              }))}
            value={null}
            onValueChange={(value) => value && onChange([...chosen, value])}
          />
        </>
      )}
    </fieldset>
  );
}
