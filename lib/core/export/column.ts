import type { VerificationColumn } from "../verification/column";

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
  decisionCode: "Decision code",
  decidedBy: "Decided by",
  attempts: "Attempts",
  assignee: "Assignee",
  created: "Created",
  submitted: "Submitted",
  reviewedFrom: "In review since",
  decided: "Decided",
  updated: "Updated",
  device: "Device",
  firstName: "First name",
  lastName: "Last name",
  fullName: "Full name",
  birthDate: "Date of birth",
  documentNumber: "Document number",
  endUserId: "End-user id",
  ip: "IP address",
} as const;
export type ExportColumn = keyof typeof exportColumnNames;

// The guarantee: the keys of an object literal are the keys of its type.
export const exportColumns = Object.keys(exportColumnNames) as ExportColumn[];

/** Tell who somebody is; only for those who may export people. */
export const personColumns: readonly ExportColumn[] = [
  ...(["firstName", "lastName", "fullName", "birthDate", "documentNumber", "endUserId", "ip"] as const),
];

export const isPersonal = (column: ExportColumn) => personColumns.includes(column);

/** Not kept with the verification: looked up where one of them is wanted. */
export const isOfDetails = (column: ExportColumn) =>
  (["decisionCode", "decidedBy", "device", "ip"] as ExportColumn[]).includes(column);

/** What the file has for each column of the list. */
const shownAs: Record<VerificationColumn, readonly ExportColumn[]> = {
  status: ["status"],
  person: ["fullName", "reference"],
  document: ["documentType", "documentCountry"],
  reason: ["reason"],
  integration: ["integration"],
  assignee: ["assignee"],
  age: ["reviewedFrom"],
  created: ["created"],
  id: ["id"],
  reference: ["reference"],
  endUserId: ["endUserId"],
  attempts: ["attempts"],
  reasonId: ["reasonCode"],
  decisionCode: ["decisionCode"],
  decidedBy: ["decidedBy"],
  device: ["device"],
  ip: ["ip"],
  submitted: ["submitted"],
  decided: ["decided"],
  updated: ["updated"],
};

/** What is on the screen, in its order, behind the id by which each row is known. */
export const columnsOfList = (columns: readonly VerificationColumn[]): ExportColumn[] => [
  ...new Set<ExportColumn>([
    ...(columns.includes("id") ? [] : (["id"] as const)),
    ...columns.flatMap((column) => shownAs[column]),
  ]),
];

/** One row as it leaves: words, numbers and times told in the zone that was chosen. */
export type ExportRow = Record<ExportColumn, string | number | null>;
