import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { blankVerification } from "@/db/queries/erasure";
import type { NewVerification } from "@/lib/core/verification/verification";
import { test as base } from "@/lib/testing/test";
import { createVerification } from "./create";
import { countVerifications, listVerifications } from "./list";
import { redactVerification } from "./redact";

const test = base.extend<{
  add: (wanted: NewVerification) => Promise<string>;
  find: (search: string) => Promise<string[]>;
}>({
  add: ({ client, made }, use) =>
    use(async (wanted) => (await createVerification(client, made.integration, wanted)).id),
  find: ({ client }, use) =>
    use(async (search) => {
      const listing = { filter: { search }, sort: "created", direction: "descending", limit: 50 } as const;
      const { verifications } = await listVerifications(client, listing);
      const { all } = await countVerifications(client, { search });
      expect(all).toEqual({ total: verifications.length, isExact: true });
      return verifications.map(({ id }) => id);
    }),
});

test("names are found as one types: any order, without accents, by the beginning of the last word", async ({
  add,
  find,
}) => {
  const zoe = await add({ firstName: "Zoë", lastName: "Ødegård-Müller" });
  const other = await add({ firstName: "Zoe", lastName: "Smith" });
  const given = await add({ person: { fullName: "Łukasz Żółć" } });
  for (const search of [
    "zoë ødegård",
    "odegard zoe",
    "MULLER zo",
    "ode",
    "Ødegård-Müller",
    "zoe  odegard-mul",
  ])
    expect(await find(search), search).toEqual([zoe]);
  expect(new Set(await find("zo"))).toEqual(new Set([zoe, other, given]));
  expect(await find("lukasz zolc")).toEqual([given]);
  expect(await find("zo smith")).toEqual([]);
  expect(await find("zoe nobody")).toEqual([]);
});

test("a misspelt name is found, one that somebody bears is taken at its word", async ({ add, find }) => {
  const [john, jon] = [
    await add({ firstName: "Johnathan", lastName: "Wexworthy" }),
    await add({ firstName: "Jonathan", lastName: "Wexford" }),
  ];
  expect(await find("wexwrothy")).toEqual([john]);
  expect(await find("johnathan wexworty")).toEqual([john]);
  expect(await find("jonathan")).toEqual([jon]);
  expect(await find("qqqqqq")).toEqual([]);
});

test("references, numbers and ids are found whole, by their beginning and by their parts", async ({
  add,
  find,
}) => {
  const id = await add({ vendorData: "Order-2026/00417 % x_1", documentNumber: "AB 12-34567" });
  const endUserId = crypto.randomUUID();
  const user = await add({ vendorData: "7d9ce0a3-5f4f-4c57-9f5c-3d9f6f2c1b10", endUserId });
  for (const search of [
    "order-2026/00417",
    "ORDER-20",
    "00417",
    "2026 order",
    "ab1234567",
    "AB12",
    id,
    id.slice(0, 8),
  ])
    expect(await find(search), search).toEqual([id]);
  for (const search of ["7d9ce0a3-5f4f-4c57", "7D9CE0A3", endUserId, user.slice(0, 13)])
    expect(await find(search), search).toEqual([user]);
  for (const search of ["%", "_", "-", '"', "\\", "rder", "order-2026/004170"])
    expect(await find(search), search).toEqual([]);
});

test("a search goes with the rest of the filter, and page by page", async ({ client, add }) => {
  const ids: string[] = [];
  for (let index = 0; index < 7; index++)
    ids.push(await add({ firstName: "Quintilla", lastName: `Number${index}` }));
  const listing = {
    filter: { search: "quintilla" },
    sort: "created",
    direction: "descending",
    limit: 3,
  } as const;
  const first = await listVerifications(client, listing);
  expect(first.hasNext).toBe(true);
  const edge = first.verifications.at(-1);
  if (!edge) throw new Error("a page has rows");
  const after = { id: edge.id, value: edge.createdAt.toISOString() };
  const second = await listVerifications(client, { ...listing, page: { after } });
  const seen = [...first.verifications, ...second.verifications].map(({ id }) => id);
  expect(new Set(seen).size).toBe(6);
  const named = await listVerifications(client, {
    ...listing,
    sort: "name",
    direction: "ascending",
    limit: 10,
  });
  expect(named.verifications.map(({ id }) => id)).toEqual(ids);
  const none = await listVerifications(client, {
    ...listing,
    filter: { search: "quintilla", countries: ["EE"] },
  });
  expect(none.verifications).toEqual([]);
});

test("what is deleted is forgotten, and so is a word that nobody bears any more", async ({
  ctx,
  add,
  find,
}) => {
  const [one, two] = [
    await add({ firstName: "Xanthippus", lastName: "Quorn", vendorData: "gone-1" }),
    await add({ firstName: "Anna", lastName: "Quorn" }),
  ];
  await blankVerification(ctx.db, ctx.scope, one, new Date());
  expect(await find("quorn")).toEqual([two]);
  expect(await find("gone-1")).toEqual([]);
  const words = await ctx.db.execute<{ word: string }>(sql`
    select word from name_words where word in ('xanthippus', 'quorn')`);
  expect(words.map(({ word }) => word)).toEqual(["quorn"]);
});

test("of what was redacted nothing is found, and no word is kept", async ({ ctx, client, add, find }) => {
  const id = await add({
    firstName: "Yolandus",
    lastName: "Quorn",
    vendorData: "Case/77",
    documentNumber: "ZZ 1",
  });
  const other = await add({ firstName: "Anna", lastName: "Quorn" });
  expect(await find("case/77")).toEqual([id]);
  await redactVerification(ctx, id);
  for (const search of ["yolandus", "case/77", "77", "zz1", "yolandu"])
    expect(await find(search), search).toEqual([]);
  expect(await find("quorn")).toEqual([other]);
  expect(await find(id)).toEqual([id]);
  const [left] = await ctx.db.execute<{ terms: number; words: number }>(sql`
    select (select count(*)::int from search_terms where verification_id = ${id}) as terms,
      (select count(*)::int from name_words where word = 'yolandus') as words`);
  expect(left).toEqual({ terms: 0, words: 0 });
  expect((await countVerifications(client, {})).all.total).toBe(2);
});

test("beginnings that very many have give the newest, page by page, and words beside them narrow", async ({
  ctx,
  client,
  made,
}) => {
  const rows = 10_500;
  const now = new Date().toISOString();
  await ctx.db.execute(sql`
    insert into verifications (id, integration_id, status, first_name, last_name, vendor_data, created_at, updated_at, lapses_at)
    select gen_random_uuid(), ${made.integration.id}, 'created', 'Qu' || chr(97 + i % 5), 'Zz' || lpad((i % 100)::text, 3, '0'),
      'qz-' || lpad(i::text, 6, '0'), at, at, at
    from generate_series(1, ${rows}::int) i, lateral (select ${now}::timestamptz + i * interval '1 second' as at) moment`);
  const numbers = async (search: string, more = {}) => {
    const listing = {
      filter: { search },
      sort: "created",
      direction: "descending",
      limit: 5,
      ...more,
    } as const;
    const { verifications } = await listVerifications(client, listing);
    const found = verifications.map(({ vendorData }) => Number(vendorData?.slice(3)));
    const last = verifications.at(-1);
    return { found, after: last && { id: last.id, value: last.createdAt.toISOString() } };
  };
  for (const search of ["qz-", "qu", "zz", "q"]) {
    const first = await numbers(search);
    expect(first.found, search).toEqual([10500, 10499, 10498, 10497, 10496]);
    const { after } = first;
    expect((await numbers(search, { page: { after } })).found, search).toEqual([
      10495, 10494, 10493, 10492, 10491,
    ]);
  }
  expect((await numbers("qub zz0")).found).toEqual([10496, 10491, 10486, 10481, 10476]);
  expect((await numbers("zz001 qu")).found).toEqual([10401, 10301, 10201, 10101, 10001]);
  expect((await numbers("qz-0104")).found).toEqual([10499, 10498, 10497, 10496, 10495]);
  expect((await numbers("qua zz001")).found).toEqual([]);
  expect((await countVerifications(client, { search: "zz001" })).all).toEqual({ total: 105, isExact: true });
  expect((await countVerifications(client, { search: "zz" })).all).toEqual({ total: 1000, isExact: false });
});
