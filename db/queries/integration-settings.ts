import { and, eq } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { integrations } from "../schema/integrations";
import { within } from "../scope";

const owner = { integrationId: integrations.id };
const oneOf = (scope: Scope, id: string) => and(eq(integrations.id, id), within(scope, owner));

/** Locked until the transaction ends, so that what is noted as the state before was the state before. */
export async function findIntegrationToChange(db: Db, scope: Scope, id: string) {
  const [integration] = await db.select().from(integrations).where(oneOf(scope, id)).for("update");
  return integration;
}

type Change = Required<Pick<typeof integrations.$inferInsert, "name" | "settings">>;

export const setIntegration = (db: Db, scope: Scope, id: string, change: Change) =>
  db.update(integrations).set(change).where(oneOf(scope, id)).returning();

type Standing = Partial<Pick<typeof integrations.$inferInsert, "pausedAt" | "archivedAt">>;

export const setIntegrationStanding = (db: Db, scope: Scope, id: string, standing: Standing) =>
  db.update(integrations).set(standing).where(oneOf(scope, id));
