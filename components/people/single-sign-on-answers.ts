import { type Role, roleNames, roles } from "@/lib/core/identity/roles";

type Newcomer = Exclude<Role, "administrator">;

/** The form as it is filled in. */
export type SingleSignOnAnswers = {
  issuer: string;
  clientId: string;
  secret: string;
  label: string;
  domains: string;
  newcomers: Newcomer | null;
  newcomerIntegrationIds: string[] | null;
  mustSayFactor: boolean;
  factorAcr: string;
};

export const invitedOnly = "invited";
const newcomerRoles = roles.filter((role): role is Newcomer => role !== "administrator");
export const newcomerOptions = [
  { value: invitedOnly, label: "Nobody: only who is invited" },
  ...newcomerRoles.map((role) => ({ value: role, label: roleNames[role] })),
];

/** What stands in its fields. */
export function answersOf(
  form: FormData,
): Omit<SingleSignOnAnswers, "newcomerIntegrationIds" | "mustSayFactor"> {
  const said = (name: string) => String(form.get(name) ?? "");
  return {
    ...{ issuer: said("issuer"), clientId: said("clientId"), secret: said("secret") },
    ...{ label: said("label"), domains: said("domains"), factorAcr: said("factorAcr") },
    newcomers: newcomerRoles.find((role) => role === said("newcomers")) ?? null,
  };
}
