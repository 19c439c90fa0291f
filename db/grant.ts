import type postgres from "postgres";

/** Tables of the job queue that only their owner sees into until a policy says otherwise. */
const guarded = (sql: postgres.Sql) => sql<{ name: string }[]>`
  select relname as name from pg_class
  where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity
    and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'proofdesk_application')`;

/**
 * Lets the role that the application runs as use every table, and of the audit log only add to it and read it. Said by
 * the owner after every migration, so that what a migration has added is included.
 */
export async function grantToApplication(sql: postgres.Sql, role: string) {
  const name = sql(role);
  await sql`grant usage on schema public, graphile_worker, drizzle to ${name}`;
  await sql`grant select, insert, update, delete on all tables in schema public, graphile_worker to ${name}`;
  await sql`grant select on all tables in schema drizzle to ${name}`;
  await sql`grant usage, select on all sequences in schema public, graphile_worker to ${name}`;
  await sql`grant execute on all functions in schema public, graphile_worker to ${name}`;
  await sql`revoke all on audit_entries from ${name}`;
  await sql`grant select, insert on audit_entries to ${name}`;
  for (const table of await guarded(sql))
    await sql`create policy proofdesk_application on ${sql(`graphile_worker.${table.name}`)}
      using (true) with check (true)`;
}
