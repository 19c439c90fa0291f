"use client";

import { FilterSearch } from "@/components/listing/filter-search";
import { FilterSelect } from "@/components/listing/filter-select";
import { DateFilter } from "@/components/verifications/date-filter";
import type { DateRange } from "@/components/verifications/date-range";
import { requestMethods, statusClasses } from "@/lib/core/request/listing";
import { statusClassNames } from "./words";

type RequestFiltersProps = DateRange & {
  keys: { id: string; label: string }[];
  chosen: { status?: string; method?: string; key?: string; q?: string };
};

/** What narrows the log. */
export const RequestFilters = ({ keys, chosen, from, to }: RequestFiltersProps) => (
  <search className="grid grid-cols-2 items-center gap-2 py-3 sm:flex sm:flex-wrap">
    <div className="max-sm:col-span-2">
      <FilterSearch
        label="Path, session id or request id"
        placeholder="Path, session or request id"
        text={chosen.q ?? ""}
        className="w-full sm:w-64"
      />
    </div>
    <FilterSelect
      name="status"
      label="Status"
      all="Any status"
      value={chosen.status}
      choices={statusClasses.map((value) => ({ value, label: statusClassNames[value] }))}
    />
    <FilterSelect
      name="method"
      label="Method"
      all="Any method"
      value={chosen.method}
      choices={requestMethods.map((value) => ({ value, label: value }))}
    />
    <FilterSelect
      name="key"
      label="Key"
      all="Any key"
      value={chosen.key}
      choices={keys.map(({ id, label }) => ({ value: id, label }))}
    />
    <DateFilter from={from} to={to} />
  </search>
);
