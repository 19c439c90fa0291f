import { bigserial, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";
import { actorKind } from "./decisions";

type Values = Record<string, unknown>;

/** What people did in the back office. Append-only: a trigger refuses updates and deletes. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    integrationId: uuid(),
    actorKind: actorKind().notNull(),
    actorId: text(),
    actorName: text().notNull(),
    /** Noun and verb: `verification.decide`. */
    action: text().notNull(),
    targetId: text(),
    before: jsonb().$type<Values>(),
    after: jsonb().$type<Values>(),
    ip: text(),
    userAgent: text(),
    createdAt: createdAt(),
  },
  (table) => [
    index("audit_by_time").on(table.createdAt, table.id),
    index("audit_by_target").on(table.targetId, table.createdAt),
  ],
);
