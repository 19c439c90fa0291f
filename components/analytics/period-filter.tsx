"use client";

import { CalendarDays, ChevronDown } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Popover } from "@/components/ui/popover";
import { useListingUrl } from "@/components/verifications/use-listing-url";
import { type PeriodName, periodNames, periods } from "@/lib/core/analytics/period";

const names = Object.keys(periods) as PeriodName[];

type PeriodFilterProps = {
  period: PeriodName;
  first?: string;
  last?: string;
  /** What is chosen, in words. */
  name: string;
  timeZone: string;
};

/** Which days of creation the figures are about, in the account's time zone. */
export function PeriodFilter({ period, first, last, name, timeZone }: PeriodFilterProps) {
  const { change } = useListingUrl();
  const [open, setOpen] = useState(false);
  const choose = (changes: Record<string, string | null>) => {
    setOpen(false);
    change({ period: null, first: null, last: null, ...changes });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [from, to] = [String(form.get("first")), String(form.get("last"))];
    const isBackwards = from && to && from > to;
    choose({ first: (isBackwards ? to : from) || null, last: (isBackwards ? from : to) || null });
  };
  const isOwn = first !== undefined || last !== undefined;
  return (
    <Popover
      label="Days"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          icon={<CalendarDays />}
          iconEnd={<ChevronDown className="text-ink-faint" />}
          className="max-sm:h-11 max-sm:w-full max-sm:text-md max-sm:[&>span]:flex-1"
        >
          <span className="truncate text-left font-normal">
            <span className="sr-only">Days: </span>
            {name}
          </span>
        </Button>
      }
    >
      <div className="flex w-64 flex-col gap-3">
        <div className="flex flex-col">
          {names.map((one) => (
            <Button
              key={one}
              variant="ghost"
              className="justify-start"
              aria-pressed={!isOwn && one === period}
              onClick={() => choose({ period: one })}
            >
              {periodNames[one]}
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
