import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Ctx } from "@/lib/context";
import { contextFor } from "@/lib/context";
import { systemActor } from "@/lib/core/identity/actor";

type Statement = { text: string; values: unknown[] };

/** The plans, with what they really took, of all that is asked of the database in `work`. */
export async function explain(url: string, work: (ctx: Ctx) => Promise<unknown>): Promise<string[]> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  const statements: Statement[] = [];
  const logger = { logQuery: (text: string, values: unknown[]) => statements.push({ text, values }) };
  const db = drizzle(client, { casing: "snake_case", logger });
  await work({ ...contextFor(systemActor, { integrationIds: "all" }), db });
  const plans: string[] = [];
  for (const { text, values } of statements) {
    if (!/^\s*(select|with)/i.test(text)) continue;
    const lines = await client.unsafe(`explain (analyze, buffers) ${text}`, values as string[]);
    plans.push(lines.map((line) => line["QUERY PLAN"]).join("\n"));
  }
  await client.end();
  return plans;
}
