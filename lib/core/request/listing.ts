import type { Refusal } from "./trail";

export const statusClasses = ["2", "3", "4", "5"] as const;
export type StatusClass = (typeof statusClasses)[number];

export const requestMethods = ["GET", "POST", "PATCH", "DELETE"] as const;
export type RequestMethod = (typeof requestMethods)[number];

/** Days for which requests are kept. */
export const requestDays = 30;

export type RequestFilter = {
  statusClass?: StatusClass;
  method?: RequestMethod;
  credentialId?: string;
  /** A part of the path, or a whole request id. */
  text?: string;
  /** Came at or after. */
  from?: Date;
  /** Came before. */
  to?: Date;
};

/** The row that a page begins after. */
export type RequestCursor = { at: Date; id: number };

export type RequestListing = { filter: RequestFilter; after?: RequestCursor; limit: number };

/** A line of the log. */
export type LoggedRequest = {
  id: number;
  requestId: string;
  method: string;
  path: string;
  status: number;
  milliseconds: number;
  errorCode: string | null;
  refusal: Refusal | null;
  ip: string | null;
  createdAt: Date;
  /** What it came with. */
  key: { id: string; label: string } | null;
};

/** Newest first; `next` is undefined on the last page. */
export type RequestPage = { requests: LoggedRequest[]; next: RequestCursor | undefined };
