"use client";

import { Search, X } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
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

const everything = "all";

type OneOfProps = { name: string; label: string; all: string; value?: string; choices: Choice[] };

function OneOf({ name, label, all, value, choices }: OneOfProps) {
  const { change } = useListingUrl();
  const isUnknown = value !== undefined && !choices.some(({ id }) => id === value);
  return (
    <Select
      aria-label={label}
      value={value ?? everything}
      onValueChange={(next) => change({ [name]: next === everything ? null : next })}
      options={[
        { value: everything, label: all },
        ...choices.map((choice) => ({ value: choice.id, label: choice.name })),
        ...(isUnknown ? [{ value, label: "Somebody else" }] : []),
      ]}
      className="w-full sm:w-44"
    />
  );
}

function TextBox({ text }: { text: string }) {
  const { change } = useListingUrl();
  const [typed, setTyped] = useState(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change({ q: typed.trim() || null });
  };
  return (
    <form onSubmit={submit}>
      <Input
        type="search"
        aria-label="Search the log"
        placeholder="Name, id, address, value"
        autoComplete="off"
        maxLength={200}
        value={typed}
        onValueChange={setTyped}
        icon={<Search />}
        className="w-full sm:w-60"
      />
    </form>
  );
}

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

/** What narrows the log. */
export function AuditFilters({ people, integrations, chosen, timeZone }: AuditFiltersProps) {
  const { change } = useListingUrl();
  return (
    <search className="grid grid-cols-2 items-center gap-2 py-3 sm:flex sm:flex-wrap">
      <div className="max-sm:col-span-2">
        <TextBox key={chosen.q ?? ""} text={chosen.q ?? ""} />
      </div>
      <OneOf name="person" label="Person" all="Everybody" value={chosen.person} choices={people} />
      <OneOf
        name="group"
        label="Kind"
        all="Everything"
        value={chosen.group}
        choices={auditGroups.map((id) => ({ id, name: auditGroupNames[id] }))}
      />
      <div className="max-sm:col-span-2">
        <OneOf
          name="integration"
          label="Integration"
          all="All integrations"
          value={chosen.integration}
          choices={integrations}
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
