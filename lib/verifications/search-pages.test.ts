import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { expect } from "vitest";
import { verifications } from "@/db/schema/verifications";
import type { Ctx } from "@/lib/context";
import { createIntegration } from "@/lib/integrations/create";
import { test } from "@/lib/testing/test";
import { countVerifications, listVerifications } from "./list";

/** So many that most words are borne by more rows than are ever counted. */
const rows = 4_000;
const limit = 700;

const first = ["Maria", "Marian", "Mar", "Anna", "Annika", "An", "Jo", "Åse"];
const last = ["Marsson", "Annen", "Berg", "Bergmann", "Josten", "Marberg", "Åsen"];

const fill = ({ db }: Ctx, integrationId: string) =>
  db.execute(sql`
    insert into verifications (id, integration_id, status, first_name, last_name, vendor_data, current_document_country,
      created_at, updated_at, lapses_at)
    select gen_random_uuid(), ${integrationId}, (array['created', 'review'])[1 + n % 2]::verification_status,
      (array['${sql.raw(first.join("','"))}'])[1 + n * n % ${first.length}],
      (array['${sql.raw(last.join("','"))}'])[1 + n * 7 / 3 % ${last.length}],
      case when n % 3 = 0 then 'ord-' || n else 'mar' || n end, (array['EE', 'LV', 'LT'])[1 + n / 5 % 3], at, at, at
    from generate_series(1, ${sql.raw(String(rows))}) n, lateral (select now() - n / 2 * interval '1 second' as at) moment`);

/** What begins in every way, though nobody of the scope bears it. */
const fillNextDoor = ({ db }: Ctx, integrationId: string) =>
  db.execute(sql`
    insert into verifications (id, integration_id, status, first_name, last_name, created_at, updated_at, lapses_at)
    select gen_random_uuid(), ${integrationId}, 'created', chr(97 + n % 26) || chr(97 + n / 26 % 26) || 'ob', 'Door', now(), now(), now()
    from generate_series(1, 26 * 26) n`);

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const termsOf = ({ firstName, lastName, vendorData }: typeof verifications.$inferSelect) =>
  [firstName, lastName, vendorData, ...(vendorData?.split("-") ?? [])].map((term) => plain(term ?? ""));

/** As the search is meant: every word is a term, the last one the beginning of one. */
const areFound = (terms: readonly string[], words: readonly string[]) =>
  words.every((word, at) =>
    terms.some((term) => (at === words.length - 1 ? term.startsWith(word) : term === word)),
  );

async function allPages(ctx: Ctx, search: string, more: { countries?: string[]; ascending: boolean }) {
  const { ascending, ...filter } = more;
  const found: string[] = [];
  for (let after: { id: string; value: string } | undefined; ; ) {
    const page = await listVerifications(ctx, {
      filter: { search, ...filter },
      sort: "created",
      direction: ascending ? "ascending" : "descending",
      limit,
      ...(after && { page: { after } }),
    });
    found.push(...page.verifications.map(({ id }) => id));
    const edge = page.verifications.at(-1);
    if (!page.hasNext || !edge) return found;
    after = { id: edge.id, value: edge.createdAt.toISOString() };
  }
}

test("page by page a search finds all that bear its words, and nothing else", async ({
  ctx: everything,
  made: { integration },
}) => {
  const ctx = { ...everything, scope: { integrationIds: [integration.id] } };
  await fill(ctx, integration.id);
  const nextDoor = await createIntegration(everything, { name: "Next door", environment: "live" });
  await fillNextDoor(everything, nextDoor.integration.id);
  const all = (
    await ctx.db.select().from(verifications).where(eq(verifications.integrationId, integration.id))
  )
    .toSorted((a, b) => +a.createdAt - +b.createdAt || (a.id < b.id ? -1 : 1))
    .map((row) => ({ id: row.id, country: row.currentDocumentCountry ?? "", terms: termsOf(row) }));
  const word = fc.constantFrom(...first, ...last, "ord");
  const beginning = fc
    .tuple(fc.constantFrom(...first, ...last, "ord-", "mar1", "ord-21"), fc.integer({ min: 1, max: 6 }))
    .map(([word, length]) => word.slice(0, length));
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { maxLength: 2 }),
      beginning,
      fc.constantFrom<string[] | undefined>(undefined, undefined, ["LV"]),
      fc.boolean(),
      async (whole, start, countries, ascending) => {
        const words = [...whole, start];
        const meant = words.map(plain);
        const rows = all
          .filter(({ country }) => !countries || countries.includes(country))
          .filter(({ terms }) => areFound(terms, meant));
        // What nobody bears is taken for misspelt.
        if (meant.some((_, at) => !all.some(({ terms }) => areFound(terms, meant.slice(0, at + 1))))) return;
        const ids = rows.map(({ id }) => id);
        const found = await allPages(ctx, words.join(" "), { countries, ascending });
        expect(found, words.join(" ")).toEqual(ascending ? ids : ids.toReversed());
        const { total, isExact } = (await countVerifications(ctx, { search: words.join(" "), countries }))
          .all;
        if (isExact) expect(total, words.join(" ")).toBe(ids.length);
        else expect(total, words.join(" ")).toBeLessThanOrEqual(ids.length);
      },
    ),
    { numRuns: 60 },
  );
});
