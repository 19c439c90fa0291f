import postgres from "postgres";
import { reasonIds } from "@/lib/core/decision/reasons";
import { documentTypes } from "@/lib/core/document/document";
import { verificationStatuses } from "@/lib/core/verification/status";

const chunk = 500_000;
const integrationCount = 20;
const [firstNames, lastNames] = [2_000, 50_000];

const everyDay = ["approved", "declined", "review", "expired", "abandoned", "created", "started"];
const statuses = [...everyDay, ...verificationStatuses.filter((status) => !everyDay.includes(status))];

/** Two or three syllables, another name for every number. */
const nameOf = (n: string) => `
  (array['mar','jo','an','el','ka','so','li','vi','dan','pe','ro','sa','ti','no','ber','han','ki','lu','mi','ar'])[1 + ${n} % 20]
  || (array['ia','han','na','len','tri','fie','sa','kto','iel','ter','man','ra','na','ah','ta','ne','ko','cas','ka','den'])[1 + ${n} / 20 % 20]
  || case when ${n} >= 400 then (array['son','ova','berg','ski','ez','in','dottir','lund','ini','eva','mann','sen'])[1 + ${n} / 400 % 12] else '' end
  || case when ${n} >= 4800 then (array['a','o','ell','um','ix','is','ar','en','ul','y','ey'])[1 + ${n} / 4800 % 11] else '' end`;

type Definition = { name: string; definition: string };

/** Rows without their indexes and triggers first: what those would have made is made from all rows at once. */
export async function fillTable(url: string, rows: number) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql`set maintenance_work_mem = '1GB'`;
  await sql`set work_mem = '256MB'`;
  await sql`set synchronous_commit = off`;
  await sql`
    insert into integrations (id, name, environment, created_at)
    select gen_random_uuid(), 'Integration ' || i, (case when i > 18 then 'test' else 'live' end)::environment, now()
    from generate_series(1, ${integrationCount}::int) i`;
  await sql`
    insert into users (id, email, name, role, created_at)
    select gen_random_uuid(), 'reviewer' || i || '@example.com', 'Reviewer ' || i, 'reviewer', now()
    from generate_series(1, 20) i`;
  const indexes = await sql<Definition[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename in ('verifications', 'name_words', 'search_terms') and indexname !~ '_pk(ey)?$'`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  await sql`alter table search_terms drop constraint search_terms_term_created_at_verification_id_integration_id_pk`;
  await sql`alter table verifications disable trigger user`;
  for (let first = 1; first <= rows; first += chunk)
    await fillChunk(sql, first, Math.min(rows, first + chunk - 1), rows);
  await sql`
    insert into name_words (word)
    select distinct word from verifications, lateral (values (lower(first_name)), (lower(last_name))) named (word)
    where length(word) > 2`;
  await sql`
    insert into verification_totals (dimension, integration_id, value, status, total)
    select dimension, coalesce(integration_id, '00000000-0000-0000-0000-000000000000'), value, status, sum(total)
    from (
      select integration_id, status, current_document_country, current_document_type, current_reason, assignee_id,
        date_trunc('hour', created_at, 'UTC') as hour, count(*) as total
      from verifications group by 1, 2, 3, 4, 5, 6, 7
    ) row, counted_under(current_document_country, current_document_type, current_reason, assignee_id, hour)
    group by grouping sets ((dimension, value, status), (dimension, value, status, integration_id))`;
  await sql`alter table verifications enable trigger user`;
  for (const { definition } of indexes) await sql.unsafe(definition);
  await sql`
    alter table search_terms add primary key (term, created_at, verification_id, integration_id) include (signature)`;
  await sql`vacuum analyze`;
  await checkTerms(sql);
  await sql.end();
}

/** The terms were written without the function that usually does, which would take most of the time: they must be the same. */
async function checkTerms(sql: postgres.Sql) {
  const [row] = await sql`
    select count(*)::int as wrong from (select * from verifications order by created_at limit 10000) row
    where (select array_agg(distinct term) from unnest(search_terms_of(full_name, vendor_data, document_number)) term)
      is distinct from (select array_agg(distinct term) from (
        select term from search_terms where verification_id = row.id and created_at = row.created_at
          and term = any(search_terms_of(full_name, vendor_data, document_number))
          and signature = search_signature(search_terms_of(full_name, vendor_data, document_number))) known)`;
  if (row?.wrong !== 0)
    throw new Error(`${row?.wrong} of 10,000 rows have other terms than the trigger would give them`);
}

async function fillChunk(sql: postgres.Sql, first: number, last: number, rows: number) {
  await sql.unsafe(`
    with owners as (select array_agg(id order by name) as ids from integrations),
      reviewers as (select array_agg(id order by name) as ids from users),
      number as (
        select i, floor(${firstNames} * power(random(), 3))::int as first_name,
          floor(${lastNames} * power(random(), 2))::int as last_name,
          timestamptz '2025-01-01' + (i::float8 / ${rows} * 729 + random()) * interval '1 day' as moment,
          floor(${statuses.length} * power(random(), 2.5))::int as status,
          floor(12 * power(random(), 2))::int as country, floor(${documentTypes.length} * random())::int as document,
          floor(24 * power(random(), 2))::int as reason, random() as chance
        from generate_series(${first}, ${last}) i
      ), made as (
        insert into verifications (id, integration_id, status, first_name, last_name, vendor_data, document_number,
          current_document_type, current_document_country, current_reason, assignee_id, reviewed_from, started_at,
          submitted_at, decided_at, created_at, updated_at, lapses_at)
        select gen_random_uuid(), owners.ids[1 + floor(${integrationCount} * chance * chance)::int],
          (array['${statuses.join("','")}'])[1 + status]::verification_status,
          initcap(${nameOf("first_name")}), initcap(${nameOf("last_name")}),
          case when i % 2 = 0 then 'order-' || lpad(i::text, 9, '0') else md5(i::text) end,
          case when i % 3 = 0 then 'AB' || lpad(i::text, 8, '0') end,
          (array['${documentTypes.join("','")}'])[1 + document]::document_type,
          (array['EE','LV','LT','DE','FR','ES','PL','FI','SE','UA','BR','IN'])[1 + country],
          case when status in (0, 1, 2) then (array['${reasonIds.slice(0, 24).join("','")}'])[1 + reason] end,
          case when status = 2 then reviewers.ids[1 + floor(20 * random())::int] end,
          case when status = 2 then moment end,
          case when status not in (3, 5) then moment + interval '1 minute' end,
          case when status in (0, 1, 2, 7, 8) then moment + interval '5 minutes' end,
          case when status in (0, 1) then moment + interval '5 minutes' + exp(3 + 9 * chance) * interval '1 second' end,
          moment, moment, moment + interval '7 days'
        from number, owners, reviewers order by i
        returning id, integration_id, first_name, last_name, vendor_data, document_number, created_at
      )
    insert into search_terms (term, created_at, verification_id, integration_id, signature)
    select distinct term, created_at, id, integration_id, search_signature(terms)
    from made, lateral (select array_remove(array[
      lower(first_name), lower(last_name), vendor_data, lower(document_number),
      case when vendor_data like 'order-%' then 'order' end,
      case when vendor_data like 'order-%' then substr(vendor_data, 7) end
    ], null) as terms) found, unnest(terms) term`);
}
