import { and, desc, eq } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { requests } from "../schema/requests";
import { within } from "../scope";

/** The request that was answered with this id. */
export async function findRequestById(db: Db, scope: Scope, requestId: string) {
  const [request] = await db
    .select()
    .from(requests)
    .where(and(eq(requests.requestId, requestId), within(scope, requests)))
    .orderBy(desc(requests.createdAt))
    .limit(1);
  return request;
}
