import type { VerificationStatus } from "./status";

export const sortFields = ["created", "name"] as const;
export type SortField = (typeof sortFields)[number];

/** Where a page begins: the sort value and id of the row just outside it. */
export type Cursor = { value: string; id: string };

export type VerificationFilter = {
  integrationId?: string;
  /** Part of a name or reference, or an id. */
  search?: string;
  /** Created at or after. */
  from?: Date;
  /** Created before. */
  to?: Date;
};

export type VerificationListing = {
  filter: VerificationFilter;
  status?: VerificationStatus;
  sort: SortField;
  direction: "ascending" | "descending";
  /** Rows after, or before, the cursor in the order asked for. */
  page?: { after: Cursor } | { before: Cursor };
  limit: number;
};
