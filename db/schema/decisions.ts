import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { reasonIds } from "@/lib/core/decision/reasons";
import type { Evidence } from "@/lib/core/decision/rules";
import { verdicts } from "@/lib/core/decision/verdict";
import type { MediaContext } from "@/lib/core/document/document";
import { actorKinds } from "@/lib/core/identity/actor";
import { attempts } from "./attempts";
import { createdAt, id } from "./columns";
import { integrations } from "./integrations";
import { verifications } from "./verifications";

export const actorKind = pgEnum("actor_kind", actorKinds);
export const verdict = pgEnum("verdict", verdicts);

/** Never overwritten: a later decision on the attempt supersedes an earlier one, and both stay. */
export const decisions = pgTable(
  "decisions",
  {
    id: id(),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id),
    verificationId: uuid()
      .notNull()
      .references(() => verifications.id, { onDelete: "cascade" }),
    attemptId: uuid()
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    verdict: verdict().notNull(),
    reason: text({ enum: reasonIds }).notNull(),
    note: text(),
    /** What is to be photographed anew, where pictures are asked for again; null is what the reason says. */
    retakes: text().array().$type<MediaContext[]>(),
    actorKind: actorKind().notNull(),
    actorId: text(),
    actorName: text().notNull(),
    /** Of the engine, where it decided. */
    ruleVersion: integer(),
    ruleIds: text().array(),
    evidence: jsonb().$type<Evidence>(),
    /** The decision that this one takes the place of, where an outcome was changed afterwards. */
    supersedes: uuid(),
    createdAt: createdAt(),
  },
  (table) => [
    index("decisions_verification").on(table.verificationId, table.createdAt),
    // How many somebody has decided today.
    index("decisions_actor").on(table.actorId, table.createdAt).where(sql`actor_kind = 'user'`),
  ],
);
