import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/lib/env";
import { openSocket } from "./socket";

type Pool = PostgresJsDatabase;

/** The pool, or a transaction on it: every query takes either. */
export type Db = Pool | Parameters<Parameters<Pool["transaction"]>[0]>[0];

/** More connections than this made two cores slower, not faster. */
const poolSize = 16;

export function connect(url: string, { max = poolSize } = {}) {
  const options = {
    max,
    onnotice: () => {},
    connection: { application_name: "proofdesk", statement_timeout: 30_000 },
    socket: openSocket,
  };
  const client = postgres(url, options);
  return { db: drizzle(client, { casing: "snake_case" }), close: () => client.end({ timeout: 5 }) };
}

declare global {
  // On globalThis, because a development server loads this module again after every edit.
  var proofdeskConnection: ReturnType<typeof connect> | undefined;
}

/** The process's one pool, opened on first use. */
export function database(): Pool {
  globalThis.proofdeskConnection ??= connect(env().DATABASE_URL);
  return globalThis.proofdeskConnection.db;
}

export async function closeDatabase() {
  await globalThis.proofdeskConnection?.close();
  globalThis.proofdeskConnection = undefined;
}
