import { sql } from "drizzle-orm";
import type { Db } from "../client";

/**
 * Whether the role that asks can only add to the audit log and read it: it may not change, delete or empty it, and
 * cannot become somebody who may. Does not see what a superuser does from outside.
 */
export async function readAppendOnly(db: Db): Promise<boolean> {
  const [row] = await db.execute<{ is_append_only: boolean }>(sql`
    select not (
      has_table_privilege('audit_entries', 'delete, truncate, trigger')
      or has_any_column_privilege('audit_entries', 'update')
      or has_parameter_privilege('session_replication_role', 'set')
      or pg_has_role(session_user, relowner, 'member')
      or (select bool_or(rolsuper or rolcreaterole) from pg_roles where rolname in (session_user, current_user))
    ) as is_append_only
    from pg_class where oid = 'audit_entries'::regclass`);
  return row?.is_append_only === true;
}
