"use client";

import { FilterSelect } from "@/components/listing/filter-select";
import { DateFilter } from "@/components/verifications/date-filter";
import type { DateRange } from "@/components/verifications/date-range";
import { type IntegrationChoice, IntegrationFilter } from "@/components/verifications/integration-filter";
import type { MessageTopic } from "@/lib/core/webhook/delivery";
import { type TryOutcome, tryOutcomes } from "@/lib/core/webhook/outcome";
import { VerificationBox } from "./verification-box";
import { outcomeNames, topicName } from "./words";

export type EndpointChoice = { id: string; url: string; integration: string };

type DeliveryFiltersProps = DateRange & {
  integrations: IntegrationChoice[];
  endpoints: EndpointChoice[];
  topics: readonly MessageTopic[];
  chosen: {
    integration?: string;
    endpoint?: string;
    answer?: TryOutcome;
    event?: MessageTopic;
    verification?: string;
  };
};

/** What narrows the log. */
export function DeliveryFilters({ integrations, endpoints, topics, chosen, from, to }: DeliveryFiltersProps) {
  return (
    <search className="grid grid-cols-2 items-center gap-2 py-3 sm:flex sm:flex-wrap">
      <div className="max-sm:col-span-2">
        <VerificationBox verification={chosen.verification ?? ""} />
      </div>
      <IntegrationFilter choices={integrations} chosen={chosen.integration} />
      <FilterSelect
        name="endpoint"
        label="Endpoint"
        all="All endpoints"
        value={chosen.endpoint}
        choices={endpoints.map(({ id, url, integration }) => ({
          value: id,
          label: url,
          description: integration,
        }))}
      />
      <FilterSelect
        name="event"
        label="Event"
        all="All events"
        value={chosen.event}
        choices={topics.map((topic) => ({ value: topic, label: topicName(topic) }))}
      />
      <FilterSelect
        name="answer"
        label="Last answer"
        all="Any answer"
        value={chosen.answer}
        choices={tryOutcomes.map((outcome) => ({ value: outcome, label: outcomeNames[outcome] }))}
      />
      <DateFilter from={from} to={to} />
    </search>
  );
}
