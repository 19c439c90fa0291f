import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/context";
import type { VerificationFilter, VerificationListing } from "@/lib/core/verification/listing";
import type { VerificationSummary } from "@/lib/core/verification/verification";
import { createIntegration } from "@/lib/integrations/create";
import { test } from "@/lib/testing/test";
import { createVerification } from "./create";
import { countVerifications, listVerifications } from "./list";

const reviewer = "1c9ce0a3-5f4f-4c57-9f5c-3d9f6f2c1b12";
const start = "2026-10-01T00:00:00Z";

/** A thousand rows of every kind, one a minute; `vendor_data` numbers them. */
async function fill({ db }: Ctx, [one, two]: readonly [string, string]) {
  await db
    .insert(users)
    .values({ id: reviewer, email: "list@example.com", name: "Reviewer", role: "reviewer" });
  await db.execute(sql`
    insert into verifications (id, integration_id, status, first_name, vendor_data, current_document_country,
      current_document_type, current_reason, assignee_id, reviewed_from, created_at, updated_at, lapses_at)
    select gen_random_uuid(), case when i % 3 = 0 then ${one}::uuid else ${two}::uuid end,
      (array['review', 'approved', 'declined'])[1 + i % 3]::verification_status, 'Name' || lpad((i * 7 % 1000)::text, 4, '0'),
      i::text, (array['EE', 'LV', 'LT', null])[1 + i % 4], (array['passport', 'id_card', null])[1 + i % 3]::document_type,
      (array['face_mismatch', null])[1 + i % 2], case when i % 5 = 0 then ${reviewer}::uuid end,
      case when i % 3 = 0 then at - i * interval '2 minutes' end, at, at, at
    from generate_series(1, 1000) i, lateral (select ${start}::timestamptz + i * interval '1 minute' as at) moment`);
}

const at = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000);

const filters: [VerificationFilter, (i: number) => boolean][] = [
  [{}, () => true],
  [{ countries: ["EE", "LT"] }, (i) => i % 4 === 0 || i % 4 === 2],
  [{ documentTypes: ["passport"] }, (i) => i % 3 === 0],
  [{ reasons: ["face_mismatch"], countries: ["EE"] }, (i) => i % 4 === 0],
  [{ assignees: [reviewer, "none"], statuses: ["review", "declined"] }, (i) => i % 3 !== 1],
  [{ assignees: [reviewer] }, (i) => i % 5 === 0],
  [{ assignees: ["none"], documentTypes: ["id_card"] }, (i) => i % 5 !== 0 && i % 3 === 1],
  [{ environment: "test" }, (i) => i % 3 !== 0],
  [{ from: at(100), to: at(200) }, (i) => i >= 100 && i < 200],
  [{ search: "name0007" }, (i) => (i * 7) % 1000 === 7],
];

test("pages of any filter hold what matches, in order, forwards and back", async ({ ctx }) => {
  const live = await createIntegration(ctx, { name: "One", environment: "live" });
  const other = await createIntegration(ctx, { name: "Two", environment: "test" });
  const ids = [live.integration.id, other.integration.id] as const;
  await fill(ctx, ids);
  const own = { ...ctx, scope: { integrationIds: ids } };
  for (const [filter, isMeant] of filters)
    for (const [sort, direction] of [
      ["created", "descending"],
      ["created", "ascending"],
      ["name", "ascending"],
    ] as const) {
      const meant = Array.from({ length: 1000 }, (_, index) => index + 1).filter(isMeant);
      const place = (i: number) => (sort === "name" ? (i * 7) % 1000 : i);
      const wanted = meant.toSorted((a, b) =>
        direction === "ascending" ? place(a) - place(b) : place(b) - place(a),
      );
      const ask = async (page?: VerificationListing["page"]) => {
        const { verifications } = await listVerifications(own, { filter, sort, direction, limit: 7, page });
        const edge = (row: (typeof verifications)[number] | undefined) =>
          row && { id: row.id, value: sort === "name" ? (row.fullName ?? "") : row.createdAt.toISOString() };
        return {
          numbers: verifications.map((row) => Number(row.vendorData)),
          first: edge(verifications[0]),
          last: edge(verifications.at(-1)),
        };
      };
      const one = await ask();
      expect(one.numbers, JSON.stringify(filter)).toEqual(wanted.slice(0, 7));
      if (!one.last || wanted.length <= 7) continue;
      const two = await ask({ after: one.last });
      expect(two.numbers, JSON.stringify(filter)).toEqual(wanted.slice(7, 14));
      if (two.first) expect((await ask({ before: two.first })).numbers).toEqual(wanted.slice(0, 7));
    }
  for (const [filter, isMeant] of filters) {
    const total = Array.from({ length: 1000 }, (_, index) => index + 1).filter(isMeant).length;
    expect((await countVerifications(own, filter)).all, JSON.stringify(filter)).toEqual({
      total,
      isExact: true,
    });
  }
  const longest = await listVerifications(own, {
    ...{ filter: {}, status: "review", sort: "waiting", direction: "ascending", limit: 3 },
  });
  expect(longest.verifications.map(({ vendorData }) => Number(vendorData))).toEqual([999, 996, 993]);
});

test("by name, those without one are met on their pages, in either direction", async ({ ctx, made }) => {
  const own = { ...ctx, scope: { integrationIds: [made.integration.id] } };
  const names = [null, null, null, null, null, "Ada", "Bo", "Bo", "Cy"];
  for (const firstName of names) await createVerification(ctx, made.integration, { firstName });
  for (const direction of ["ascending", "descending"] as const) {
    const met: VerificationSummary[] = [];
    for (let page: VerificationListing["page"]; ; ) {
      const shown = await listVerifications(own, { filter: {}, sort: "name", direction, limit: 2, page });
      met.push(...shown.verifications);
      const last = met.at(-1);
      if (!shown.hasNext || !last) break;
      page = { after: { id: last.id, value: last.fullName ?? "" } };
    }
    const wanted = names.map((name) => name ?? "");
    const told = met.map(({ fullName }) => fullName);
    expect(told).toEqual(direction === "ascending" ? wanted : wanted.toReversed());
    expect(new Set(met.map(({ id }) => id)).size).toBe(names.length);
  }
});

test("who reaches no integration sees nothing and counts nothing", async ({ ctx }) => {
  const nobody = { ...ctx, scope: { integrationIds: [] } };
  const listing = { filter: {}, sort: "created", direction: "descending", limit: 5 } as const;
  expect((await listVerifications(nobody, listing)).verifications).toEqual([]);
  for (const filter of [{}, { environment: "live" as const }, { search: "name" }, { from: at(0) }])
    expect((await countVerifications(nobody, filter)).all).toEqual({ total: 0, isExact: true });
});
