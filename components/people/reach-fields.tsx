"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import type { ActionError } from "@/lib/core/action-result";
import { roleWords } from "@/lib/core/identity/role-words";
import { type Role, roleNames, roles } from "@/lib/core/identity/roles";
import type { IntegrationChoice, Reach } from "./people-actions";
import { RoleTable } from "./role-table";

type ReachFieldsProps = {
  value: Reach;
  onChange: (reach: Reach) => void;
  integrations: IntegrationChoice[];
  /** Whether the asker has all integrations to give. */
  mayGiveAll: boolean;
  error?: ActionError;
};

const isRole = (value: string): value is Role => roles.some((role) => role === value);

/** What somebody may do, and on which integrations. */
export function ReachFields({ value, onChange, integrations, mayGiveAll, error }: ReachFieldsProps) {
  const { role, integrationIds } = value;
  const toggle = (id: string, isOn: boolean) =>
    onChange({
      role,
      integrationIds: isOn
        ? [...(integrationIds ?? []), id]
        : (integrationIds ?? []).filter((other) => other !== id),
    });
  return (
    <>
      <RadioGroup
        legend="Role"
        value={role}
        onValueChange={(role) => isRole(role) && onChange({ role, integrationIds })}
        options={roles.map((role) => ({
          value: role,
          label: roleNames[role],
          description: roleWords[role],
        }))}
        error={error?.fields?.role}
      />
      <details>
        <summary className="cursor-pointer text-sm text-ink-muted hover:text-ink">
          What each role may do
        </summary>
        <div className="pt-2">
          <RoleTable />
        </div>
      </details>
      <RadioGroup
        legend="Integrations"
        value={integrationIds === null ? "all" : "some"}
        onValueChange={(which) =>
          onChange({ role, integrationIds: which === "all" ? null : (integrationIds ?? []) })
        }
        options={[
          {
            value: "all",
            label: "All of them",
            description: "Those to come included.",
            disabled: !mayGiveAll,
          },
          { value: "some", label: "Only some", description: "All others do not exist for them." },
        ]}
        error={error?.fields?.integrationIds}
      />
      {integrationIds === null ? null : (
        <fieldset className="flex max-h-52 flex-col gap-1 overflow-y-auto border border-line px-2.5 py-2">
          <legend className="sr-only">Which integrations</legend>
          {integrations.map(({ id, name, environment }) => (
            <Checkbox
              key={id}
              label={environment === "test" ? `${name} (test)` : name}
              checked={integrationIds.includes(id)}
              onCheckedChange={(isOn) => toggle(id, isOn)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
