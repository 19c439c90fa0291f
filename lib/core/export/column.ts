/** What an export can have, in the order it is offered, and what its head says. */
export const exportColumnNames = {
  id: "Session id",
  status: "Status",
  reference: "Reference",
  integration: "Integration",
  environment: "Environment",
  documentType: "Document type",
  documentCountry: "Document country",
  reason: "Reason",
  reasonCode: "Reason code",
  attempts: "Attempts",
  assignee: "Assignee",
  created: "Created",
  submitted: "Submitted",
  reviewedFrom: "In review since",
  decided: "Decided",
  updated: "Updated",
  firstName: "First name",
  lastName: "Last name",
  fullName: "Full name",
  birthDate: "Date of birth",
  documentNumber: "Document number",
  endUserId: "End-user id",
} as const;
export type ExportColumn = keyof typeof exportColumnNames;

// The guarantee: the keys of an object literal are the keys of its type.
export const exportColumns = Object.keys(exportColumnNames) as ExportColumn[];

/** Tell who somebody is; only for those who may export people. */
export const personColumns: readonly ExportColumn[] = [
  ...(["firstName", "lastName", "fullName", "birthDate", "documentNumber", "endUserId"] as const),
];

export const isPersonal = (column: ExportColumn) => personColumns.includes(column);

/** Chosen for those who have not. */
export const usualColumns: readonly ExportColumn[] = [
  ...(["id", "status", "reference", "fullName", "documentType", "documentCountry"] as const),
  ...(["reason", "integration", "created", "decided"] as const),
];

/** One row as it leaves: words, numbers and times told in the zone that was chosen. */
export type ExportRow = Record<ExportColumn, string | number | null>;
