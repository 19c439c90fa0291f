import { and, desc, eq, ne, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { attempts } from "../schema/attempts";
import { decisions } from "../schema/decisions";
import { verifications } from "../schema/verifications";
import { uuidArray } from "../uuid-array";
import { matching } from "./verification-filter";

/** The newest outcome of each, and where its newest attempt came from. */
export function selectRowDetails(db: Db, scope: Scope, ids: readonly string[]) {
  const outcome = db
    .select({ verdict: decisions.verdict, actorName: decisions.actorName })
    .from(decisions)
    .where(and(eq(decisions.verificationId, verifications.id), ne(decisions.verdict, "review")))
    .orderBy(desc(decisions.createdAt))
    .limit(1)
    .as("outcome");
  const isNewest = and(
    eq(attempts.verificationId, verifications.id),
    eq(attempts.number, verifications.attemptNumber),
  );
  return db
    .select({
      id: verifications.id,
      verdict: outcome.verdict,
      decidedBy: outcome.actorName,
      ip: attempts.ip,
      userAgent: attempts.userAgent,
    })
    .from(verifications)
    .leftJoinLateral(outcome, sql`true`)
    .leftJoin(attempts, isNewest)
    .where(and(matching(scope, {}), sql`${verifications.id} = any(${uuidArray(ids)})`));
}
