import { DateFilter } from "./date-filter";
import type { DateRange } from "./date-range";
import { type IntegrationChoice, IntegrationFilter } from "./integration-filter";
import { SearchBox } from "./search-box";

type ListFiltersProps = DateRange & {
  search?: string;
  integrations: IntegrationChoice[];
  integrationId?: string;
};

/** What narrows the list, in one line. */
export function ListFilters({ search = "", integrations, integrationId, from, to }: ListFiltersProps) {
  return (
    <search className="grid grid-cols-2 items-center gap-2 py-3 sm:flex sm:flex-wrap">
      <div className="max-sm:col-span-2">
        <SearchBox search={search} />
      </div>
      <IntegrationFilter choices={integrations} chosen={integrationId} />
      <DateFilter from={from} to={to} />
    </search>
  );
}
