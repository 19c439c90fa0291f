import { lt, sql } from "drizzle-orm";
import type { ActorKind } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { auditLooks } from "../schema/audit";

type Look = {
  actorKind: ActorKind;
  actorId: string;
  actorName: string;
  action: string;
  targetId: string;
  integrationId: string;
  ip: string | null;
  userAgent: string | null;
  at: Date;
  since: Date;
};

/** An audit entry unless there is one since `since`. Of several at once the row lets one through; the others then see it. */
export const insertLook = (db: Db, look: Look) => {
  const at = look.at.toISOString();
  return db.execute(sql`
    with first as (
      insert into audit_looks (actor_id, target_id, action, at)
      values (${look.actorId}, ${look.targetId}, ${look.action}, ${at}::timestamptz)
      on conflict (actor_id, target_id, action) do update set at = excluded.at
        where audit_looks.at <= ${look.since.toISOString()}::timestamptz
      returning 1
    )
    insert into audit_entries (integration_id, actor_kind, actor_id, actor_name, action, target_id, ip, user_agent, created_at)
    select ${look.integrationId}::uuid, ${look.actorKind}::actor_kind, ${look.actorId}, ${look.actorName},
      ${look.action}, ${look.targetId}, ${look.ip}, ${look.userAgent}, ${at}::timestamptz
    from first`);
};

/** Of all integrations: a job clears up. */
export const deleteLooksBefore = (db: Db, before: Date) =>
  db.delete(auditLooks).where(lt(auditLooks.at, before));
