"use client";

import { CalendarDays, ChevronDown } from "lucide-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Popover } from "@/components/ui/popover";

type Preset = { label: string; isChosen?: boolean; choose: () => void };

type DaysFilterProps = {
  label: string;
  /** What stands on the button. */
  shown: ReactNode;
  className?: string;
  align?: "start" | "end";
  presets: Preset[];
  first?: string;
  last?: string;
  timeZone: string;
  /** Days as `2026-07-31`, the earlier one first; empty where none was chosen. */
  onDays: (first: string, last: string) => void;
};

/** What is chosen, on the button that opens the choice. */
export const ShownDays = ({ label, name }: { label: string; name: string }) => (
  <span className="truncate text-left font-normal">
    <span className="sr-only">{label}: </span>
    {name}
  </span>
);

/** Some days that one often wants, and any others. */
export function DaysFilter({
  label,
  shown,
  className,
  align,
  presets,
  first,
  last,
  timeZone,
  onDays,
}: DaysFilterProps) {
  const [open, setOpen] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [from, to] = [String(form.get("first")), String(form.get("last"))];
    setOpen(false);
    if (from && to && from > to) onDays(to, from);
    else onDays(from, to);
  };
  return (
    <Popover
      label={label}
      align={align}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          icon={<CalendarDays />}
          iconEnd={<ChevronDown className="text-ink-faint" />}
          className={className}
        >
          {shown}
        </Button>
      }
    >
      <div className="flex w-64 flex-col gap-3">
        <div className="flex flex-col">
          {presets.map(({ label, isChosen, choose }) => (
            <Button
              key={label}
              variant="ghost"
              className="justify-start"
              aria-pressed={isChosen}
              onClick={() => {
                setOpen(false);
                choose();
              }}
            >
              {label}
            </Button>
          ))}
        </div>
        <form onSubmit={submit} className="flex flex-col gap-3 border-t border-line pt-3">
          <div className="grid grid-cols-2 gap-2">
            <Field label="From">
              <Input type="date" name="first" defaultValue={first} />
            </Field>
            <Field label="To">
              <Input type="date" name="last" defaultValue={last} />
            </Field>
          </div>
          <Button type="submit">Show these days</Button>
          <p className="text-xs text-ink-muted">Days in {timeZone.replaceAll("_", " ")}, both included.</p>
        </form>
      </div>
    </Popover>
  );
}
