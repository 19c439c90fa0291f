import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { attempts } from "@/db/schema/attempts";
import { decisions } from "@/db/schema/decisions";
import { media } from "@/db/schema/media";
import { oneTimeTokens } from "@/db/schema/one-time-tokens";
import { verifications } from "@/db/schema/verifications";
import { systemContext } from "@/lib/context";
import { env } from "@/lib/env";
import { eraseVerification } from "@/lib/verifications/erase";
import { listVerifications } from "@/lib/verifications/list";
import { sweepVerifications } from "@/lib/verifications/sweep";
import { details, evaluate, newClient, photographAll, startDevice } from "./client.testing";

const hour = 3_600_000;
const info = { person_details: { given_name: "Ottoline", surname: "Thistlewood" } };

async function filesOf(pictureIds: string[]) {
  const names = await readdir(join(env().DATA_DIR, "media"), { recursive: true });
  return names.filter((name) => pictureIds.some((id) => name.includes(id)));
}

async function completed(body: object = {}) {
  const client = await newClient();
  const mock_behavior = { recommendation: "ALLOW", info };
  const device = await startDevice((await client.create({ mock_behavior, ...body })).start_token);
  await photographAll(device);
  await evaluate(device.id);
  const { pictures } = await details(device.id);
  return { client, device, id: device.id, pictureIds: pictures.map(({ id }) => id) };
}
type Completed = Awaited<ReturnType<typeof completed>>;

const { db } = systemContext();
const rowsOf = async (id: string) => ({
  media: await db.select().from(media).where(eq(media.verificationId, id)),
  decisions: await db.select().from(decisions).where(eq(decisions.verificationId, id)),
  tokens: await db.select().from(oneTimeTokens).where(eq(oneTimeTokens.verificationId, id)),
  attempts: await db.select().from(attempts).where(eq(attempts.verificationId, id)),
  verifications: await db.select().from(verifications).where(eq(verifications.id, id)),
});

/** What the jobs do that the deletion has put beside it; the last one when whoever listens has been told. */
async function erase({ id }: Completed) {
  await eraseVerification(systemContext(), id, new Date());
  const rows = await rowsOf(id);
  expect(JSON.stringify(rows)).not.toMatch(/Ottoline|Thistlewood/);
  expect([rows.media, rows.decisions, rows.tokens]).toEqual([[], [], []]);
  await eraseVerification(systemContext(), id, new Date(Date.now() + hour));
  expect(Object.values(await rowsOf(id)).flat()).toEqual([]);
}

async function expectGone({ client, device, id, pictureIds }: Completed) {
  for (const [method, tail] of [
    ...[["GET", "/result"] as const, ["GET", "/images"] as const, ["GET", "/consent"] as const],
    ...[["GET", `/images/${pictureIds[0]}`] as const, ["DELETE", ""] as const],
  ])
    expect((await client.call(method, `/verification/${id}${tail}`)).status, tail).toBe(404);
  expect((await device.call("GET", `/verification/${id}/status`)).status).toBe(404);
  await expect(details(id)).rejects.toMatchObject({ code: "not_found" });
  const filter = { integrationIds: [client.integration.id] };
  const page = await listVerifications(systemContext(), {
    ...{ filter, sort: "created", direction: "descending", limit: 10 },
  });
  expect(page.verifications).toEqual([]);
}

test("after time_to_live a session is gone from portal and API, its rows from the database and its bytes from disk", async () => {
  const done = await completed({ time_to_live: "1h" });
  expect(await filesOf(done.pictureIds)).toHaveLength(6);

  await sweepVerifications(systemContext(), new Date());
  expect((await done.client.call("GET", `/verification/${done.id}/result`)).status).toBe(200);

  await sweepVerifications(systemContext(), new Date(Date.now() + hour + 1000));
  await expectGone(done);
  await erase(done);
  expect(await filesOf(done.pictureIds)).toEqual([]);
});

test("what is kept for a short time is swept when that is over, not at the next minute", async () => {
  const client = await newClient();
  const { session_id } = await client.create({ time_to_live: "90s" });
  const { verification } = await details(session_id);
  const key = `verification.sweep:${Math.ceil((verification.eraseAt?.getTime() ?? 0) / 1000)}`;
  const jobs = await db.execute<{ run_at: string }>(
    sql`select run_at from graphile_worker.jobs where key = ${key}`,
  );
  // The queue keeps microseconds, and gives them back as text.
  expect(new Date(jobs[0]?.run_at ?? 0)).toEqual(verification.eraseAt);
});

test("many that are over at once are swept by two workers, each once", async () => {
  const client = await newClient();
  for (let made = 0; made < 12; made++) await client.create({ time_to_live: "1s" });
  const later = new Date(Date.now() + 2000);
  const swept = await Promise.all([
    sweepVerifications(systemContext(), later),
    sweepVerifications(systemContext(), later),
  ]);
  expect(swept.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(12);
  const left = await db
    .select()
    .from(verifications)
    .where(eq(verifications.integrationId, client.integration.id));
  expect(left.filter(({ deletedAt }) => deletedAt === null)).toEqual([]);
});

test("DELETE takes away a session in whatever status, without a setting and without end", async () => {
  const done = await completed();
  const { status, body } = await done.client.call("DELETE", `/verification/${done.id}`);
  expect([status, body]).toEqual([200, {}]);
  await expectGone(done);
  await erase(done);
  expect(await filesOf(done.pictureIds)).toEqual([]);

  const client = await newClient();
  for (let turn = 0; turn < 7; turn++) {
    const { session_id, start_token } = await client.create();
    if (turn % 2) await startDevice(start_token);
    expect((await client.call("DELETE", `/verification/${session_id}`)).status).toBe(200);
    expect((await startDevice(start_token)).started.status).toBe(404);
  }
  const processing = await startDevice((await client.create({ mock_behavior: {} })).start_token);
  await photographAll(processing);
  expect((await client.call("DELETE", `/verification/${processing.id}`)).status).toBe(200);
});
