import { readAppendOnly } from "@/db/queries/append-only";
import { findAuditEntry, selectAuditPage } from "@/db/queries/audit";
import type { Ctx } from "@/lib/context";
import type { AuditEntry, AuditListing, AuditPage } from "@/lib/core/audit/entry";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";

/** One page of the log within the scope, newest first. */
export async function listAudit({ db, scope }: Ctx, listing: AuditListing): Promise<AuditPage> {
  const { integrationId } = listing.filter;
  if (integrationId && !isUuid(integrationId)) return { entries: [], next: undefined };
  const found = await selectAuditPage(db, scope, { ...listing, limit: listing.limit + 1 });
  const entries = found.slice(0, listing.limit);
  return { entries, next: found.length > listing.limit ? entries.at(-1)?.id : undefined };
}

/** Ids that the column cannot hold are nobody's. */
const isEntryId = (id: number) => Number.isSafeInteger(id) && id > 0;

export async function getAuditEntry({ db, scope }: Ctx, id: number): Promise<AuditEntry> {
  const entry = isEntryId(id) ? await findAuditEntry(db, scope, id) : undefined;
  if (!entry) throw notFound("audit entry");
  return entry;
}

/** Whether the role that the application runs as can only add to the log. */
export const isLogAppendOnly = ({ db }: Ctx) => readAppendOnly(db);
