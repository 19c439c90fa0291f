"use client";

import { Select } from "@/components/ui/select";
import { type IntegrationChoice, IntegrationFilter } from "@/components/verifications/integration-filter";
import { useListingUrl } from "@/components/verifications/use-listing-url";
import { reasons, reasonsFor } from "@/lib/core/decision/reasons";
import type { QueueFilter } from "@/lib/core/review/queue";

const everything = "all";

type QueueFiltersProps = { filter: QueueFilter; integrations: IntegrationChoice[] };

/** Narrows the queue to one integration, or to one reason to be here. */
export function QueueFilters({ filter, integrations }: QueueFiltersProps) {
  const { change } = useListingUrl();
  return (
    <search className="grid grid-cols-2 items-center gap-2 py-3 sm:flex sm:flex-wrap">
      <IntegrationFilter choices={integrations} chosen={filter.integrationId} />
      <Select
        aria-label="Why it is here"
        value={filter.reason ?? everything}
        onValueChange={(value) => change({ reason: value === everything ? null : value })}
        options={[
          { value: everything, label: "Any reason" },
          ...reasonsFor("review").map((id) => ({ value: id, label: reasons[id].label })),
        ]}
        className="w-full sm:w-64"
      />
    </search>
  );
}
