import type { Db } from "../client";
import { auditEntries } from "../schema/audit";

export const insertAuditEntry = (db: Db, row: typeof auditEntries.$inferInsert) =>
  db.insert(auditEntries).values(row);
