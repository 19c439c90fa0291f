"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import type { IntegrationChoice } from "./people-actions";

type IntegrationFieldsProps = {
  legend?: string;
  /** Null for all, those to come included. */
  value: string[] | null;
  onChange: (integrationIds: string[] | null) => void;
  integrations: IntegrationChoice[];
  /** Whether the asker has all integrations to give. */
  mayGiveAll: boolean;
  error?: string;
};

/** Which integrations somebody reaches. */
export function IntegrationFields(props: IntegrationFieldsProps) {
  const { legend = "Integrations", value, onChange, integrations, mayGiveAll, error } = props;
  const chosen = value ?? [];
  return (
    <>
      <RadioGroup
        legend={legend}
        value={value === null ? "all" : "some"}
        onValueChange={(which) => onChange(which === "all" ? null : chosen)}
        options={[
          {
            value: "all",
            label: "All of them",
            description: "Those to come included.",
            disabled: !mayGiveAll,
          },
          { value: "some", label: "Only some", description: "All others do not exist for them." },
        ]}
        error={error}
      />
      {value === null ? null : (
        <fieldset className="flex max-h-52 flex-col gap-1 overflow-y-auto border border-line px-2.5 py-2">
          <legend className="sr-only">Which integrations</legend>
          {integrations.map(({ id, name, environment }) => (
            <Checkbox
              key={id}
              label={environment === "test" ? `${name} (test)` : name}
              checked={chosen.includes(id)}
              onCheckedChange={(isOn) =>
                onChange(isOn ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
