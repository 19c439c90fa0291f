import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { countMatches } from "@/db/queries/verification-counts";
import { sumTotals } from "@/db/queries/verification-totals";
import { integrations } from "@/db/schema/integrations";
import { consentVersion } from "@/lib/core/capture/state";
import { face, passport } from "./support/applicant";
import { hmac } from "./support/client";
import { type Doomed, startDoomed } from "./support/doomed";
import { hammer } from "./support/hammer";
import { receiverAt } from "./support/receiver";
import { expect, test } from "./support/test";

test.setTimeout(300_000);

let doomed: Doomed;

test.beforeAll(async () => {
  doomed = await startDoomed();
  const settings = { createsPerMinute: 1_000_000 };
  await doomed.inside(async (db) => await db.update(integrations).set({ settings }));
});

test.afterAll(() => doomed.stop());

const everything = { integrationIds: "all" } as const;

async function countRows(db: Db) {
  const [row] = await db.execute<{ verifications: number; attempts: number; events: number }>(sql`
    select (select count(*)::int from verifications) as verifications,
      (select count(*)::int from attempts) as attempts,
      (select count(*)::int from events) as events`);
  return row;
}

const byStatus = (counts: { status: string; total: number }[]) =>
  Object.fromEntries(counts.filter(({ total }) => total > 0).map(({ status, total }) => [status, total]));

test("what was answered with 201 outlives a kill of everything, again and again", async () => {
  const { acknowledged, refusals, countInFlight, untilMore, stop } = hammer(doomed.client, 8);
  let lostAtMost = 0;
  for (let round = 0; round < 3; round++) {
    await untilMore(50 + Math.floor(Math.random() * 400));
    lostAtMost += countInFlight();
    expect(await doomed.kill(), "start, web, worker and database").toBeGreaterThanOrEqual(4);
    await doomed.restart();
  }
  await untilMore(50);
  await stop();
  expect(refusals).toEqual([]);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);

  const missing: string[] = [];
  const unasked = [...acknowledged];
  const askForAll = async () => {
    for (let id = unasked.pop(); id; id = unasked.pop()) {
      const { status } = await doomed.client.get(`/v1/sessions/${id}/decision`, id);
      if (status !== 200) missing.push(id);
    }
  };
  await Promise.all(Array.from({ length: 8 }, askForAll));
  expect(missing, `of ${acknowledged.length} acknowledged`).toEqual([]);

  await doomed.inside(async (db) => {
    const { verifications = 0, attempts, events } = (await countRows(db)) ?? {};
    expect(verifications).toBeGreaterThanOrEqual(acknowledged.length);
    expect(verifications).toBeLessThanOrEqual(acknowledged.length + lostAtMost);
    expect([attempts, events], "none is half there").toEqual([verifications, verifications]);
    const kept = await sumTotals(db, everything, {}, { dimension: "all", values: [""] });
    const { totals } = await countMatches(db, everything, {}, verifications + 1);
    expect(byStatus(kept)).toEqual(byStatus(totals));
  });
});

/** The end user's requests, one after the other, each until it is answered. */
async function passThrough(token: string) {
  const send = async (path: string, body: BodyInit = "{}") => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const request = { method: "POST", headers, body };
    for (;;) {
      const status = await fetch(`${doomed.origin}/api/capture/${path}`, request).then(
        (response) => response.status,
        () => undefined,
      );
      if (status === 200) return;
      if (status && status < 500) throw new Error(`${path} was answered with ${status}.`);
      await sleep(50);
    }
  };
  await send("start");
  await send("consent", JSON.stringify({ version: consentVersion, language: "en" }));
  await send("document", JSON.stringify({ type: "passport", country: "FR" }));
  await send("pictures?context=document_front", new Blob([await readFile(passport)]));
  await send("pictures?context=face", new Blob([await readFile(face)]));
  await send("submit");
}

test("every webhook arrives, though the worker and everything else is killed", async () => {
  const { client, keys } = doomed;
  const receiver = receiverAt(doomed.receiver.url);
  const create = async () => {
    const { body } = await client.post("/v1/sessions", { verification: {} });
    return body.verification;
  };
  const created = await Promise.all(Array.from({ length: 6 }, create));
  const passing = Promise.all(created.map(({ sessionToken }) => passThrough(sessionToken)));

  await expect.poll(async () => (await receiver.list()).length).toBeGreaterThan(0);
  doomed.killWorker();
  await sleep(Math.random() * 1000);
  await doomed.kill();
  await doomed.restart();
  await passing;
  doomed.killWorker();

  const wanted = created.flatMap(({ id }) => [`${id} 7001`, `${id} 7002`]);
  const told = async () => {
    const messages = (await receiver.list()).map(({ body }) => JSON.parse(body));
    const heard = new Set(messages.map(({ id, code }) => `${id} ${code}`));
    return wanted.filter((message) => !heard.has(message));
  };
  await expect.poll(told, { message: "webhooks that have not come", timeout: 90_000 }).toEqual([]);
  for (const { headers, body } of await receiver.list()) {
    expect(headers["x-hmac-signature"]).toBe(hmac(keys.sharedSecret, body));
    expect(headers["vrf-hmac-signature"]).toBe(hmac(keys.sharedSecret, body));
    expect(headers["x-auth-client"]).toBe(keys.apiKey);
  }
});
