import { beforeEach, describe, expect, test } from "vitest";
import { claimVerification } from "@/db/queries/erasure";
import { findKeptVerification } from "@/db/queries/verifications";
import { inTransaction, systemContext } from "@/lib/context";
import type { VerificationEvent } from "@/lib/core/verification/machine";
import { readOriginal } from "@/lib/media/read";
import { get } from "@/lib/media/storage";
import { blank } from "@/lib/testing/pictures";
import { allowPrivateWebhooks, startReceiver } from "@/lib/testing/receiver";
import { applyEvent } from "@/lib/verifications/apply";
import { eraseVerification } from "@/lib/verifications/erase";
import { getVerification } from "@/lib/verifications/get";
import { countVerifications, listVerifications } from "@/lib/verifications/list";
import { dispatchEvent } from "@/lib/webhooks/dispatch";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { listDeliveriesOf } from "@/lib/webhooks/list";
import { type Client, newClient } from "./client.testing";

allowPrivateWebhooks();

let client: Client;
beforeEach(async () => {
  client = await newClient({ allowDeletion: true });
});

const system = systemContext();
const remove = (id: string) => client.call("DELETE", `/v1/sessions/${id}`);
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const kept = (id: string) => findKeptVerification(system.db, system.scope, id);

const moved = async (...events: VerificationEvent[]) => {
  const id = await client.create({ person: { firstName: "Jane", lastName: "Sample" }, vendorData: "ref" });
  for (const event of events) await applyEvent(system, id, event);
  return id;
};

describe("DELETE /v1/sessions/{id}", () => {
  test.each<VerificationEvent[][]>([
    [[]],
    [["start"]],
    [["expire"]],
    [["start", "abandon"]],
    [["submit", "resubmit"]],
  ])("takes a session away that has seen %j", async (events) => {
    const id = await moved(...events);
    const { status, body } = await remove(id);
    expect([status, body]).toEqual([200, { status: "success", verification: { id } }]);
    expect((await client.call("GET", `/v1/sessions/${id}/decision`)).status).toBe(404);
    expect((await remove(id)).status).toBe(404);
  });

  test.each<VerificationEvent[][]>([
    [["submit", "approve"]],
    [["submit", "decline"]],
    [["submit", "escalate"]],
  ])("takes a session away that was judged: %j", async (events) => {
    expect((await remove(await moved(...events))).status).toBe(200);
  });

  test("refuses where the integration has not been allowed to", async () => {
    const other = await newClient();
    const reply = await other.call("DELETE", `/v1/sessions/${await other.create()}`);
    expect([reply.status, reply.body.code]).toEqual([400, "1104"]);
  });

  test("refuses while a decision is awaited, with the status that the vendor puts there", async () => {
    const { status, body } = await remove(await moved("submit"));
    expect(status).toBe(400);
    expect(body).toEqual({ status: "400", code: "1305", message: "Session is not in a completed status." });
  });

  test("refuses while somebody is changing it", async () => {
    const id = await moved();
    await inTransaction(system, async ({ db, scope }) => {
      await claimVerification(db, scope, id);
      const { status, body } = await remove(id);
      expect([status, body.code]).toEqual([400, "1306"]);
    });
    expect((await remove(id)).status).toBe(200);
  });

  test("five an hour; refusals do not count", async () => {
    const busy = await moved("submit");
    for (let turn = 0; turn < 5; turn++) {
      expect((await remove(busy)).body.code).toBe("1305");
      expect((await remove(await moved())).status).toBe(200);
    }
    const id = await moved();
    const { status, headers } = await remove(id);
    expect(status).toBe(429);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(3000);
    expect((await getVerification(system, id)).status).toBe("created");
  });
});

test("what is deleted is gone at once, from lists, counts and pictures", async () => {
  const scope = { integrationIds: [client.integration.id] };
  const id = await moved();
  const { body } = await client.upload(id, "face", await blank(20, 20).png().toBuffer());
  await remove(id);
  await expect(getVerification(system, id)).rejects.toMatchObject({ code: "not_found" });
  await expect(readOriginal(system, body.image.id)).rejects.toMatchObject({ code: "not_found" });
  const page = await listVerifications(
    { ...system, scope },
    { filter: {}, sort: "created", direction: "descending", limit: 10 },
  );
  expect(page.verifications).toEqual([]);
  for (const filter of [{}, { search: "Sample" }])
    expect((await countVerifications({ ...system, scope }, filter)).all.total).toBe(0);
  expect(JSON.stringify(await kept(id))).not.toMatch(/Jane|Sample/);
  const jobs = await system.db.execute(
    `select task_identifier from graphile_worker.jobs where key = 'verification.erase:${id}'`,
  );
  expect(jobs).toEqual([{ task_identifier: "verification.erase" }]);
});

test("a job erases the pictures, and at last the row, once whoever listens has been told", async () => {
  const receiver = await startReceiver();
  await addEndpoint(system, client.integration, { url: receiver.url, types: ["decision"] });
  const id = await moved("start");
  const { body } = await client.upload(id, "face", await blank(20, 20).png().toBuffer());
  const file = `${body.image.id}/original`;
  expect(await get(file)).toBeDefined();
  await remove(id);

  await eraseVerification(system, id, later(0));
  expect(await get(file)).toBeUndefined();
  const { eventSequence = 0 } = (await kept(id)) ?? {};
  await dispatchEvent(system, { verificationId: id, sequence: eventSequence });
  const [delivery] = await listDeliveriesOf(system, id);
  expect(JSON.parse(delivery?.body ?? "")).toMatchObject({
    verification: { id, code: 9104, status: "abandoned", vendorData: "ref", person: { firstName: null } },
  });
  await eraseVerification(system, id, later(60));
  expect(await kept(id), "a delivery is still pending").toBeDefined();

  await system.db.execute(`update deliveries set status = 'delivered' where verification_id = '${id}'`);
  await eraseVerification(system, id, later(70));
  expect(await kept(id)).toBeUndefined();
  await eraseVerification(system, id, later(80));
  await receiver.stop();
});

test("the job leaves alone what is not deleted", async () => {
  const id = await moved();
  await eraseVerification(system, id, later(60));
  expect((await getVerification(system, id)).firstName).toBe("Jane");
});
