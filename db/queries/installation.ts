import { eq } from "drizzle-orm";
import type { Db } from "../client";
import { installationSettings } from "../schema/installation";

// None of these takes a scope: a setting belongs to the whole installation.

export async function findSetting(db: Db, name: string): Promise<unknown> {
  const [row] = await db
    .select({ value: installationSettings.value })
    .from(installationSettings)
    .where(eq(installationSettings.name, name));
  return row?.value;
}

export const upsertSetting = (db: Db, name: string, value: unknown, updatedAt: Date) =>
  db
    .insert(installationSettings)
    .values({ name, value, updatedAt })
    .onConflictDoUpdate({ target: installationSettings.name, set: { value, updatedAt } });

export const deleteSetting = (db: Db, name: string) =>
  db.delete(installationSettings).where(eq(installationSettings.name, name));
