import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { verifications } from "@/db/schema/verifications";
import type { Ctx } from "@/lib/context";
import type { ResolvedFilter } from "@/lib/core/verification/listing";
import { createIntegration } from "@/lib/integrations/create";
import { test } from "@/lib/testing/test";
import { matchingIds } from "./matching-ids";

const rows = 11_000;

/** Rows of one name, each with a reference of its own; the three oldest are declined, every tenth has another name too. */
const fill = ({ db }: Ctx, integrationId: string) =>
  db.execute(sql`
    insert into verifications (id, integration_id, status, first_name, last_name, vendor_data, created_at, updated_at, lapses_at)
    select gen_random_uuid(), ${integrationId}, (case when n <= 3 then 'declined' else 'review' end)::verification_status,
      'Ada', case when n % 10 = 0 then 'Byron' end, 'order' || lpad(n::text, 5, '0'), at, at, at
    from generate_series(1, ${rows}::int) n, lateral (select now() - interval '1 year' + n / 2 * interval '1 second' as at) moment`);

async function found(ctx: Ctx, filter: ResolvedFilter, ascending = false) {
  const all: string[] = [];
  for await (const ids of matchingIds(ctx, { filter, ascending })) all.push(...ids);
  return all;
}

test("all that match come, once and in order, however many bear the words", async ({ ctx, made }) => {
  const elsewhere = await createIntegration(ctx, { name: "Elsewhere", environment: "live" });
  const { id } = made.integration;
  await fill(ctx, id);
  await fill(ctx, elsewhere.integration.id);
  const own = { ...ctx, scope: { integrationIds: [id] } };
  const ids = async (condition = sql`true`, direction = sql`desc`) =>
    (
      await ctx.db.execute<{ id: string }>(sql`
        select id from ${verifications} where integration_id = ${id} and ${condition}
        order by created_at ${direction}, id ${direction}`)
    ).map(({ id }) => id);
  for (const search of ["ada", "order", undefined]) {
    expect(await found(own, { search }), search).toEqual(await ids());
    expect(await found(own, { search }, true), search).toEqual(await ids(sql`true`, sql`asc`));
    const declined = await found(own, { search, statuses: ["declined"] });
    expect(declined, search).toEqual(await ids(sql`status = 'declined'`));
  }
  const both = await ids(sql`last_name = 'Byron'`);
  expect(both).toHaveLength(rows / 10);
  for (const search of ["ada byron", "byron order", "ada byr"])
    expect(await found(own, { search }), search).toEqual(both);
  expect(await found(own, { search: "order00042" })).toEqual(await ids(sql`vendor_data = 'order00042'`));
  expect(await found(own, { search: "nobody at all" })).toEqual([]);
});
