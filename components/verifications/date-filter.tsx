"use client";

import { CalendarDays, ChevronDown } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Popover } from "@/components/ui/popover";
import { useNow } from "@/components/ui/use-now";
import { dayStart, dayValue, parseDay } from "@/lib/format/day";
import { type DateRange, lastDay, presetRanges, rangeName } from "./date-range";
import { useListingUrl } from "./use-listing-url";

/** When they were created, in days of the reader's time zone. */
export function DateFilter({ from, to }: DateRange) {
  const { change } = useListingUrl();
  const [open, setOpen] = useState(false);
  const now = useNow();
  const choose = (range: DateRange) => {
    setOpen(false);
    change({ from: range.from?.toISOString() ?? null, to: range.to?.toISOString() ?? null });
  };
  // The server does not know the reader's zone; it names no days.
  const name =
    now === null ? (from || to ? "Chosen days" : "Any time") : rangeName({ from, to }, new Date(now));
  return (
    <Popover
      label="Created"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          icon={<CalendarDays />}
          iconEnd={<ChevronDown className="text-ink-faint" />}
          className="max-sm:h-11 max-sm:w-full max-sm:min-w-0 max-sm:px-2.5 max-sm:text-md max-sm:[&>span]:flex-1"
        >
          <span className="truncate text-left font-normal">
            <span className="sr-only">Created: </span>
            {name}
          </span>
        </Button>
      }
    >
      <div className="flex w-64 flex-col gap-3">
        <div className="flex flex-col">
          <Button variant="ghost" className="justify-start" onClick={() => choose({})}>
            Any time
          </Button>
          {presetRanges(new Date(now ?? 0)).map((preset) => (
            <Button
              key={preset.label}
              variant="ghost"
              className="justify-start"
              onClick={() => choose({ from: preset.from })}
            >
              {preset.label}
            </Button>
          ))}
        </div>
        <CustomRange from={from} to={to} choose={choose} />
      </div>
    </Popover>
  );
}

type CustomRangeProps = DateRange & { choose: (range: DateRange) => void };

function CustomRange({ from, to, choose }: CustomRangeProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const first = parseDay(String(form.get("first")));
    const last = parseDay(String(form.get("last")));
    const isBackwards = first && last && first > last;
    const [begin, end] = isBackwards ? [last, first] : [first, last];
    choose({ from: begin, to: end && dayStart(end, 1) });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3 border-t border-line pt-3">
      <div className="grid grid-cols-2 gap-2">
        <Field label="From">
          <Input type="date" name="first" defaultValue={from && dayValue(from)} />
        </Field>
        <Field label="To">
          <Input type="date" name="last" defaultValue={to && dayValue(lastDay(to))} />
        </Field>
      </div>
      <Button type="submit">Show these days</Button>
      <p className="text-xs text-ink-muted">
        Days in {Intl.DateTimeFormat().resolvedOptions().timeZone}, both included.
      </p>
    </form>
  );
}
