"use client";

import { Select } from "@/components/ui/select";
import { useListingUrl } from "@/components/verifications/use-listing-url";

const everything = "all";

type FilterSelectProps = {
  /** Of the parameter in the URL. */
  name: string;
  label: string;
  /** What stands there while nothing is chosen. */
  all: string;
  value?: string;
  choices: { value: string; label: string; description?: string }[];
  /** What somebody or something is called that the URL names and that is none of the choices. */
  unknown?: string;
  className?: string;
};

/** Narrows a listing to one of some choices. */
export function FilterSelect({ name, label, all, value, choices, unknown, className }: FilterSelectProps) {
  const { change } = useListingUrl();
  const isUnknown = value !== undefined && !choices.some((choice) => choice.value === value);
  return (
    <Select
      aria-label={label}
      value={value ?? everything}
      onValueChange={(next) => change({ [name]: next === everything ? null : next })}
      options={[
        { value: everything, label: all },
        ...choices,
        ...(isUnknown && unknown ? [{ value, label: unknown }] : []),
      ]}
      className={className ?? "w-full sm:w-39"}
    />
  );
}
