import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";

// None of these takes a scope: what is sealed is sealed anew for the whole installation.

/** Where a column holds what is sealed, and by which columns a row is known. */
export type SealedColumn = {
  table: string;
  column: string;
  ids: readonly { name: string; type: "uuid" | "text" }[];
};

export type SealedRow = { ids: readonly string[]; sealed: string };

const idsOf = ({ ids }: SealedColumn) =>
  sql.join(
    ids.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );

const valuesOf = ({ ids }: SealedColumn, values: readonly string[]) =>
  sql.join(
    ids.map(({ type }, at) => sql`${values[at]}::${sql.raw(type)}`),
    sql`, `,
  );

/** A batch of the rows that have something there, in the order of their ids. */
export async function selectSealed(
  db: Db,
  place: SealedColumn,
  after: readonly string[] | undefined,
  limit: number,
): Promise<SealedRow[]> {
  const column = sql.identifier(place.column);
  const rest: SQL = after ? sql`and (${idsOf(place)}) > (${valuesOf(place, after)})` : sql``;
  const rows = await db.execute<{ ids: string[]; sealed: string }>(sql`
    select json_build_array(${idsOf(place)}) as ids, ${column} as sealed from ${sql.identifier(place.table)}
    where ${column} is not null ${rest} order by ${idsOf(place)} limit ${limit}`);
  return [...rows];
}

/** Does nothing where it was changed meanwhile: then it was sealed with the key of now. */
export const setSealed = (db: Db, place: SealedColumn, { ids, sealed }: SealedRow, next: string) =>
  db.execute(sql`
    update ${sql.identifier(place.table)} set ${sql.identifier(place.column)} = ${next}
    where (${idsOf(place)}) = (${valuesOf(place, ids)}) and ${sql.identifier(place.column)} = ${sealed}`);

/** The settings that have a secret. */
export async function selectSealedSettings(db: Db): Promise<SealedRow[]> {
  const rows = await db.execute<{ name: string; sealed: string }>(sql`
    select name, value->>'secretEncrypted' as sealed from installation_settings
    where value->>'secretEncrypted' is not null`);
  return [...rows].map(({ name, sealed }) => ({ ids: [name], sealed }));
}

export const setSealedSetting = (db: Db, { ids: [name], sealed }: SealedRow, next: string) =>
  db.execute(sql`
    update installation_settings set value = jsonb_set(value, '{secretEncrypted}', to_jsonb(${next}::text))
    where name = ${name} and value->>'secretEncrypted' = ${sealed}`);

/** The database's clock. */
export async function selectNow(db: Db): Promise<string> {
  const [row] = await db.execute<{ now: string }>(sql`select clock_timestamp()::text as now`);
  return row?.now ?? "";
}

/** Transactions of this application that began before then and are not over. */
export async function countTransactionsBefore(db: Db, moment: string): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and usename = current_user and pid <> pg_backend_pid()
      and xact_start < ${moment}::timestamptz`);
  return row?.count ?? 0;
}
