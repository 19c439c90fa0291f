"use client";

import { RadioGroup } from "@/components/ui/radio-group";
import type { ActionError } from "@/lib/core/action-result";
import { roleWords } from "@/lib/core/identity/role-words";
import { type Role, roleNames, roles } from "@/lib/core/identity/roles";
import { IntegrationFields } from "./integration-fields";
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
      <IntegrationFields
        value={integrationIds}
        onChange={(integrationIds) => onChange({ role, integrationIds })}
        {...{ integrations, mayGiveAll }}
        error={error?.fields?.integrationIds}
      />
    </>
  );
}
