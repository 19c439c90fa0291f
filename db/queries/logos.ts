import { and, eq, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { logos } from "../schema/logos";
import { within } from "../scope";

const own = (scope: Scope, integrationId: string) =>
  and(eq(logos.integrationId, integrationId), within(scope, logos));

/** Puts a logo in the place of the one before. */
export const upsertLogo = (db: Db, row: typeof logos.$inferInsert) =>
  db
    .insert(logos)
    .values(row)
    .onConflictDoUpdate({
      target: logos.integrationId,
      set: {
        mimeType: sql`excluded.mime_type`,
        bytes: sql`excluded.bytes`,
        sha256: sql`excluded.sha256`,
        createdAt: sql`excluded.created_at`,
      },
    });

export const deleteLogo = (db: Db, scope: Scope, integrationId: string) =>
  db.delete(logos).where(own(scope, integrationId)).returning({ sha256: logos.sha256 });

export async function findLogoDigest(db: Db, scope: Scope, integrationId: string) {
  const [logo] = await db.select({ sha256: logos.sha256 }).from(logos).where(own(scope, integrationId));
  return logo?.sha256;
}

/** Without a scope: a logo is public, to whoever has its whole address. */
export async function findLogo(db: Db, integrationId: string, sha256: string) {
  const [logo] = await db
    .select({ mimeType: logos.mimeType, bytes: logos.bytes })
    .from(logos)
    .where(and(eq(logos.integrationId, integrationId), eq(logos.sha256, sha256)));
  return logo;
}
