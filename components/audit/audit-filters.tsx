"use client";

import { X } from "lucide-react";
import { FilterSearch } from "@/components/listing/filter-search";
import { FilterSelect } from "@/components/listing/filter-select";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { useListingUrl } from "@/components/verifications/use-listing-url";
import { type AuditGroup, auditGroupNames, auditGroups } from "@/lib/core/audit/actions";

type Choice = { id: string; name: string };

type AuditFiltersProps = {
  people: Choice[];
  integrations: Choice[];
  chosen: {
    group?: AuditGroup;
    person?: string;
    integration?: string;
    target?: string;
    q?: string;
    from?: string;
    to?: string;
  };
  /** The days are days of this zone. */
  timeZone: string;
};

function Day({ name, label, value = "" }: { name: string; label: string; value?: string }) {
  const { change } = useListingUrl();
  return (
    <div className="flex min-w-0 items-center gap-1.5 text-sm text-ink-muted">
      <span aria-hidden="true">{label}</span>
      <Input
        type="date"
        aria-label={label}
        value={value}
        onValueChange={(day) => change({ [name]: day || null })}
        className="min-w-0 flex-1 sm:w-36"
      />
    </div>
  );
}

const choiceOf = ({ id, name }: Choice) => ({ value: id, label: name });
const shape = { unknown: "Somebody else", className: "w-full sm:w-44" };

/** What narrows the log. */
export function AuditFilters({ people, integrations, chosen, timeZone }: AuditFiltersProps) {
  const { change } = useListingUrl();
  return (
    <search className="grid grid-cols-2 items-center gap-2 py-3 sm:flex sm:flex-wrap">
      <div className="max-sm:col-span-2">
        <FilterSearch
          label="Search the log"
          placeholder="Name, id, address, value"
          text={chosen.q ?? ""}
          className="w-full sm:w-60"
        />
      </div>
      <FilterSelect
        name="person"
        label="Person"
        all="Everybody"
        value={chosen.person}
        choices={people.map(choiceOf)}
        {...shape}
      />
      <FilterSelect
        name="group"
        label="Kind"
        all="Everything"
        value={chosen.group}
        choices={auditGroups.map((value) => ({ value, label: auditGroupNames[value] }))}
        {...shape}
      />
      <div className="max-sm:col-span-2">
        <FilterSelect
          name="integration"
          label="Integration"
          all="All integrations"
          value={chosen.integration}
          choices={integrations.map(choiceOf)}
          {...shape}
        />
      </div>
      <Day name="from" label="From" value={chosen.from} />
      <Day name="to" label="To" value={chosen.to} />
      <span className="text-xs text-ink-muted max-sm:col-span-2">
        Days in {timeZone.replaceAll("_", " ")}
      </span>
      {chosen.target ? (
        <Button
          size="sm"
          iconEnd={<X />}
          onClick={() => change({ target: null })}
          className="max-sm:col-span-2"
        >
          <span className="id-text">{chosen.target.slice(0, 8)}</span>
          <span className="sr-only">: show all targets</span>
        </Button>
      ) : null}
    </search>
  );
}
