/** What a create costs at the least: `node:http`, postgres.js and the same rows in one statement. */
import { randomUUID } from "node:crypto";
import http from "node:http";
import postgres from "postgres";
import { env } from "@/lib/env";

const { DATABASE_URL, PORT } = env();
const sql = postgres(DATABASE_URL, { max: 16, onnotice: () => {} });
const [integration] = await sql`select id from integrations limit 1`;
const integrationId = String(integration?.id);

async function insert({ firstName, lastName }: { firstName: string; lastName: string }, vendorData: string) {
  const [id, attemptId, at] = [randomUUID(), randomUUID(), new Date()];
  const lapsesAt = new Date(at.getTime() + 7 * 86_400_000);
  await sql`
    with verification as (
      insert into verifications (id, integration_id, status, first_name, last_name, vendor_data, created_at,
        updated_at, lapses_at)
      values (${id}, ${integrationId}, 'created', ${firstName}, ${lastName}, ${vendorData}, ${at}, ${at}, ${lapsesAt})
    ), attempt as (
      insert into attempts (id, integration_id, verification_id, number, status, created_at)
      values (${attemptId}, ${integrationId}, ${id}, 1, 'created', ${at})
    )
    insert into events (verification_id, sequence, integration_id, attempt_id, type, status, actor_kind, actor_name,
      occurred_at)
    values (${id}, 1, ${integrationId}, ${attemptId}, 'create', 'created', 'api_key', 'bench', ${at})`;
  return id;
}

http
  .createServer(async (request, response) => {
    if (request.method !== "POST") return response.writeHead(204).end();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { verification } = JSON.parse(Buffer.concat(chunks).toString());
    const id = await insert(verification.person, verification.vendorData);
    response.writeHead(201, { "content-type": "application/json" });
    response.end(JSON.stringify({ status: "success", verification: { id } }));
  })
  .listen(PORT);
