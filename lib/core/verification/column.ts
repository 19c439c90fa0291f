/** What the verifications table can show. */
export const verificationColumns = [
  ...(["status", "person", "document", "reason", "integration", "assignee", "age", "created"] as const),
  ...(["id", "reference", "endUserId", "attempts", "reasonId", "decisionCode", "decidedBy"] as const),
  ...(["device", "ip", "submitted", "decided", "updated"] as const),
] as const;
export type VerificationColumn = (typeof verificationColumns)[number];

/** Shown to those who have not chosen, in this order. */
export const defaultColumns: readonly VerificationColumn[] = [
  ...(["status", "person", "document", "reason", "integration", "assignee", "age", "created"] as const),
];

export const columnNames: Record<VerificationColumn, string> = {
  status: "Status",
  person: "Person",
  document: "Document",
  reason: "Reason",
  integration: "Integration",
  assignee: "Assignee",
  age: "In queue",
  created: "Created",
  id: "Session id",
  reference: "Reference",
  endUserId: "End-user id",
  attempts: "Attempts",
  reasonId: "Reason code",
  decisionCode: "Decision code",
  decidedBy: "Decided by",
  device: "Device",
  ip: "IP address",
  submitted: "Submitted",
  decided: "Decided",
  updated: "Updated",
};

const isColumn = (name: string): name is VerificationColumn =>
  (verificationColumns as readonly string[]).includes(name);

/** Reads `status,person,created`; what is unknown or said twice is left out, and the person is always among them. */
export function parseColumns(text: string): VerificationColumn[] {
  const named = [...new Set(text.split(","))].filter(isColumn);
  return named.includes("person") ? named : ["person", ...named];
}

/** Whether one of them shows what is not kept with the verification. */
export const haveDetails = (columns: readonly VerificationColumn[]) =>
  columns.some((column) => ["decisionCode", "decidedBy", "device", "ip"].includes(column));

export const formatColumns = (columns: readonly VerificationColumn[]) => columns.join(",");

export const isDefault = (columns: readonly VerificationColumn[]) =>
  formatColumns(columns) === formatColumns(defaultColumns);

export const densities = ["normal", "compact"] as const;
export type Density = (typeof densities)[number];
