"use client";

import type { ReactNode } from "react";
import { FilterSelect } from "@/components/listing/filter-select";
import { Combobox } from "@/components/ui/combobox";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { useListingUrl } from "@/components/verifications/use-listing-url";
import type { AnalyticsFilter } from "@/lib/core/analytics/figures";
import { countriesByName } from "@/lib/core/document/countries";
import { documentNames, documentTypes } from "@/lib/core/document/document";

const shape = { unknown: "Another one", className: "w-[calc(50%-0.25rem)] sm:w-44" };
const countries = countriesByName("en").map(({ code, name }) => ({ value: code, label: name, hint: code }));
const documents = documentTypes.map((type) => ({ value: type, label: documentNames[type] }));

type AnalyticsFiltersProps = {
  chosen: AnalyticsFilter;
  /** Those of the environment. */
  integrations: { id: string; name: string }[];
  period: ReactNode;
};

/** What the figures are about. */
export function AnalyticsFilters({ chosen, integrations, period }: AnalyticsFiltersProps) {
  const { change } = useListingUrl();
  return (
    <search className="mb-5 flex flex-wrap items-center gap-2">
      <SegmentedControl
        label="Environment"
        value={chosen.environment}
        onValueChange={(environment) =>
          change({ environment: environment === "live" ? null : environment, integration: null })
        }
        options={[
          { value: "live", label: "Live" },
          { value: "test", label: "Test" },
        ]}
      />
      <div className="min-w-0 max-sm:flex-1">{period}</div>
      <FilterSelect
        name="integration"
        label="Integration"
        all="All integrations"
        value={chosen.integrationId}
        choices={integrations.map(({ id, name }) => ({ value: id, label: name }))}
        {...shape}
      />
      <FilterSelect
        name="document"
        label="Document type"
        all="All documents"
        value={chosen.documentType}
        choices={documents}
        {...shape}
      />
      <Combobox
        aria-label="Country"
        placeholder="All countries"
        options={countries}
        value={chosen.country ?? null}
        onValueChange={(country) => change({ country })}
        className="w-full sm:w-48"
      />
    </search>
  );
}
