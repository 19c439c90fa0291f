import { bigserial, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment } from "./columns";
import { actorKind } from "./decisions";

type Values = Record<string, unknown>;

/**
 * Who changed, took out or looked at what. Append-only: a trigger refuses updates and deletes, and the role that the
 * application runs as may do neither. Holds nothing of the people that verifications are about.
 */
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
    index("audit_by_actor").on(table.actorId, table.id),
    index("audit_by_action").on(table.action, table.id),
    index("audit_by_integration").on(table.integrationId, table.id),
  ],
);

/** When somebody was last written down as having looked at something: looking again soon is no second entry. */
export const auditLooks = pgTable(
  "audit_looks",
  {
    actorId: text().notNull(),
    targetId: text().notNull(),
    action: text().notNull(),
    at: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.actorId, table.targetId, table.action] }),
    index("audit_looks_by_time").on(table.at),
  ],
);
