import { and, desc, eq, inArray } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { DeliveryTry } from "@/lib/core/webhook/delivery";
import type { Db } from "../client";
import { deliveryTries } from "../schema/webhooks";
import { within } from "../scope";

export const insertTry = (db: Db, row: typeof deliveryTries.$inferInsert) =>
  db.insert(deliveryTries).values(row);

type TryChange = Partial<Omit<DeliveryTry, "id" | "deliveryId" | "number">>;

export const updateTry = (db: Db, scope: Scope, id: string, change: TryChange) =>
  db
    .update(deliveryTries)
    .set(change)
    .where(and(eq(deliveryTries.id, id), within(scope, deliveryTries)));

export async function findTry(db: Db, scope: Scope, id: string): Promise<DeliveryTry | undefined> {
  const [found] = await db
    .select()
    .from(deliveryTries)
    .where(and(eq(deliveryTries.id, id), within(scope, deliveryTries)));
  return found;
}

/** All tries of these deliveries, newest first. */
export async function selectTries(db: Db, scope: Scope, deliveryIds: string[]): Promise<DeliveryTry[]> {
  if (deliveryIds.length === 0) return [];
  return db
    .select()
    .from(deliveryTries)
    .where(and(inArray(deliveryTries.deliveryId, deliveryIds), within(scope, deliveryTries)))
    .orderBy(desc(deliveryTries.number));
}
