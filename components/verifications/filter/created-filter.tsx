"use client";

import { CalendarDays, ChevronDown } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Popover } from "@/components/ui/popover";
import { dayAt, dayStartAt } from "@/lib/core/time/zoned";
import { parseFilter } from "@/lib/core/verification/filter-text";
import { useFilterText } from "./use-filter-text";

const presets = [
  { label: "Today", from: 0, to: 0 },
  { label: "Yesterday", from: -1, to: -1 },
  { label: "Last 7 days", from: -6, to: 0 },
  { label: "Last 30 days", from: -29, to: 0 },
  { label: "Last 90 days", from: -89, to: 0 },
];

/** `created:` as it is typed for days. */
function createdDays(from: string, to: string): string | undefined {
  if (!from && !to) return undefined;
  const [first, last] = from && to && from > to ? [to, from] : [from, to];
  return first === last ? `created:${first}` : `created:${first}..${last}`;
}

/** When they were created, in days of the account's time zone; stands as a chip in the bar. */
export function CreatedFilter() {
  const { text, setField, vocabulary } = useFilterText();
  const [open, setOpen] = useState(false);
  const { timeZone } = vocabulary;
  const { from, to } = parseFilter(text, vocabulary).filter;
  const today = dayAt(new Date(), timeZone);
  const day = (offset: number) => dayAt(dayStartAt(today, timeZone, offset) ?? new Date(), timeZone);
  const choose = (said: string | undefined) => {
    setOpen(false);
    setField("created", said);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    choose(createdDays(String(form.get("first")), String(form.get("last"))));
  };
  return (
    <Popover
      label="Created"
      align="end"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          icon={<CalendarDays />}
          iconEnd={<ChevronDown className="text-ink-faint" />}
          className="max-sm:h-11 max-sm:flex-1"
        >
          Dates
        </Button>
      }
    >
      <div className="flex w-64 flex-col gap-3">
        <div className="flex flex-col">
          <Button variant="ghost" className="justify-start" onClick={() => choose(undefined)}>
            Any time
          </Button>
          {presets.map((preset) => (
            <Button
              key={preset.label}
              variant="ghost"
              className="justify-start"
              onClick={() => choose(createdDays(day(preset.from), day(preset.to)))}
            >
              {preset.label}
            </Button>
          ))}
        </div>
        <form onSubmit={submit} className="flex flex-col gap-3 border-t border-line pt-3">
          <div className="grid grid-cols-2 gap-2">
            <Field label="From">
              <Input type="date" name="first" defaultValue={from && dayAt(from, timeZone)} />
            </Field>
            <Field label="To">
              <Input
                type="date"
                name="last"
                defaultValue={to && dayAt(new Date(to.getTime() - 1), timeZone)}
              />
            </Field>
          </div>
          <Button type="submit">Show these days</Button>
          <p className="text-xs text-ink-muted">Days in {timeZone.replaceAll("_", " ")}, both included.</p>
        </form>
      </div>
    </Popover>
  );
}
