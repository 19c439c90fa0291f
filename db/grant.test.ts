import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { insertAuditEntry } from "@/db/queries/audit";
import { unlockDeadPools } from "@/db/queries/jobs";
import type { Ctx } from "@/lib/context";
import { startFreshDatabase } from "@/lib/testing/fresh-database";
import { connect } from "./client";
import { migrateDatabase } from "./migrate";
import { readAppendOnly } from "./queries/append-only";
import { enqueue } from "./queue";

let ctx: Ctx;
let urls: { url: string; migrationUrl: string };

beforeAll(async () => {
  const fresh = await startFreshDatabase();
  ctx = fresh.ctx;
  urls = fresh;
  await insertAuditEntry(ctx.db, { actorKind: "system", actorName: "A test", action: "test.write" });
  return fresh.stop;
});

const attempts = [
  "update audit_entries set actor_name = 'Somebody else'",
  "delete from audit_entries",
  "truncate audit_entries",
  "truncate audit_entries cascade",
  "drop table audit_entries",
  "alter table audit_entries disable trigger all",
  "alter table audit_entries disable trigger audit_append_only",
  "drop trigger audit_append_only on audit_entries",
  "create trigger swallow before insert on audit_entries for each row execute function refuse_change()",
  "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'",
  "alter table audit_entries owner to current_user",
  "create rule swallow as on insert to audit_entries do instead nothing",
  "set role proofdesk",
  "set session authorization proofdesk",
  "set session_replication_role = replica",
  "alter role proofdesk_app superuser",
  "grant proofdesk to proofdesk_app",
  "select setval('audit_entries_id_seq', 1)",
  "insert into audit_entries (id, actor_kind, actor_name, action, created_at) values (1, 'system', 'x', 'x', now()) on conflict (id) do update set action = 'x'",
  "merge into audit_entries a using (select 1 as id) s on a.id = s.id when matched then delete",
];

describe("the role that the application runs as", () => {
  test.each(attempts)("is refused: %s", async (statement) => {
    const sql = postgres(urls.url, { max: 1, onnotice: () => {} });
    await expect(sql.unsafe(statement)).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|23505)$/),
    });
    await sql.unsafe("reset role");
    const [row] = await sql`select current_user as name, count(*)::int as entries from audit_entries`;
    await sql.end();
    expect(row).toEqual({ name: "proofdesk_app", entries: 1 });
  });

  test("finds its log append-only, and the owner does not", async () => {
    expect(await readAppendOnly(ctx.db)).toBe(true);
    const owner = connect(urls.migrationUrl, { max: 1 });
    expect(await readAppendOnly(owner.db)).toBe(false);
    await owner.close();
  });

  test("may use the job queue", async () => {
    await enqueue(ctx.db, "job.recover", {}, { key: "of a test" });
    expect(await unlockDeadPools(ctx.db)).toBe(0);
    const sql = postgres(urls.url, { max: 1 });
    const [row] = await sql`select count(*)::int as jobs from graphile_worker.jobs where key = 'of a test'`;
    await sql.end();
    expect(row?.jobs).toBe(1);
  });

  test("starts on a database that its owner has migrated, and on no other", async () => {
    await migrateDatabase(urls.url);
    const owner = postgres(urls.migrationUrl, { max: 1 });
    const [row] = await owner`select max(created_at) as newest from drizzle.__drizzle_migrations`;
    await owner`delete from drizzle.__drizzle_migrations where created_at = ${row?.newest}`;
    await expect(migrateDatabase(urls.url)).rejects.toThrow("not of this version");
    await owner`insert into drizzle.__drizzle_migrations (hash, created_at) values ('again', ${row?.newest})`;
    await owner.end();
  });
});

test("even the owner is told that the log is append-only", async () => {
  const owner = postgres(urls.migrationUrl, { max: 1 });
  for (const statement of attempts.slice(0, 3))
    await expect(owner.unsafe(statement)).rejects.toThrow("append-only");
  await owner.end();
});
