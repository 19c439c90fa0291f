"use client";

import { Select } from "@/components/ui/select";
import type { Environment } from "@/lib/core/integration/settings";
import { useListingUrl } from "./use-listing-url";

export type IntegrationChoice = { id: string; name: string; environment: Environment; isPaused: boolean };

const everything = "all";

/** Narrows the list to one integration. */
export function IntegrationFilter({ choices, chosen }: { choices: IntegrationChoice[]; chosen?: string }) {
  const { change } = useListingUrl();
  return (
    <Select
      aria-label="Integration"
      value={chosen ?? everything}
      onValueChange={(value) => change({ integration: value === everything ? null : value })}
      options={[
        { value: everything, label: "All integrations" },
        ...choices.map(({ id, name, environment }) => ({
          value: id,
          label: name,
          description: environment === "test" ? "Test" : undefined,
        })),
      ]}
      className="w-full sm:w-48"
    />
  );
}
