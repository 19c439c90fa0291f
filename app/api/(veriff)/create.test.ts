import { describe, expect, test } from "vitest";
import { connect } from "@/db/client";
import { systemContext } from "@/lib/context";
import { env } from "@/lib/env";
import { forgetAnswers } from "@/lib/integrations/answer-once";
import { countCreation } from "@/lib/integrations/limits";
import { countVerifications } from "@/lib/verifications/list";
import { type Client, newClient } from "./client.testing";

const totalOf = async ({ integration }: Client) =>
  (await countVerifications(systemContext(), { integrationIds: [integration.id] })).all.total;

describe("creations per minute", () => {
  test("are counted, told and refused", async () => {
    const client = await newClient({ createsPerMinute: 30 });
    for (let turn = 1; turn <= 30; turn++) {
      const { status, headers } = await client.call("POST", "/v1/sessions", { verification: {} });
      expect(status).toBe(201);
      expect(headers.get("x-ratelimit-limit")).toBe("30");
      expect(headers.get("x-ratelimit-remaining")).toBe(String(30 - turn));
    }
    const { status, headers, body } = await client.call("POST", "/v1/sessions", { verification: {} });
    expect([status, body.status]).toEqual([429, "fail"]);
    const wait = Number(headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(headers.get("x-ratelimit-limit")).toBe("30");
    expect(headers.get("x-ratelimit-remaining")).toBe("0");
    expect(headers.get("x-ratelimit-reset")).toBe(String(wait));
    expect(headers.get("x-hmac-signature"), "a refusal is signed too").toMatch(/^[0-9a-f]{64}$/);
    expect(await totalOf(client)).toBe(30);
  });

  test("are one count for several processes, to the last one, at once", async () => {
    const { integration } = await newClient({ createsPerMinute: 100 });
    // A pool of its own is what makes another process another.
    const processes = Array.from({ length: 3 }, () => connect(env().DATABASE_URL, { max: 5 }));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 240 }, (_, turn) => {
        const { db } = processes[turn % 3] ?? { db: systemContext().db };
        return countCreation({ ...systemContext(), db }, integration);
      }),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(100);
    for (const outcome of outcomes)
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "rate_limited" });
    await Promise.all(processes.map(({ close }) => close()));
  });

  test("of one integration do not use up another's", async () => {
    const [busy, idle] = [await newClient({ createsPerMinute: 1 }), await newClient({ createsPerMinute: 1 })];
    await busy.create();
    expect((await busy.call("POST", "/v1/sessions", { verification: {} })).status).toBe(429);
    expect((await idle.call("POST", "/v1/sessions", { verification: {} })).status).toBe(201);
  });
});

describe("Idempotency-Key", () => {
  const ask = (client: Client, key: string, verification: object = { vendorData: "a" }) =>
    client.call("POST", "/v1/sessions", { verification }, { "idempotency-key": key });

  test("gives the same bytes again, for one session", async () => {
    const client = await newClient();
    const first = await ask(client, "order-1");
    const second = await ask(client, "order-1");
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(second.headers.get("x-hmac-signature")).toBe(first.headers.get("x-hmac-signature"));
    expect([first, second].map(({ headers }) => headers.get("idempotent-replayed"))).toEqual([null, "true"]);
    expect(await totalOf(client)).toBe(1);
    expect((await ask(client, "order-2")).body.verification.id).not.toBe(first.body.verification.id);
  });

  test("with another body is refused, and belongs to one integration", async () => {
    const [client, other] = [await newClient(), await newClient()];
    const first = await ask(client, "order-1");
    const { status, body } = await ask(client, "order-1", { vendorData: "b" });
    expect([status, body.status]).toEqual([422, "fail"]);
    expect((await ask(other, "order-1")).body.verification.id).not.toBe(first.body.verification.id);
  });

  test("sent many times at once makes one session", async () => {
    const client = await newClient();
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(client, "at-once")));
    expect(new Set(answers.map(({ status, bytes }) => `${status} ${bytes}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(await totalOf(client)).toBe(1);
  });

  test("is free again where the creation failed, and after a day", async () => {
    const client = await newClient();
    const used = await client.create();
    expect((await ask(client, "k", { id: used })).body.code).toBe("1003");
    const first = await ask(client, "k");
    expect(first.status).toBe(201);
    await forgetAnswers(systemContext(), new Date(Date.now() + 23.9 * 3_600_000));
    expect((await ask(client, "k")).body).toEqual(first.body);
    await forgetAnswers(systemContext(), new Date(Date.now() + 24.1 * 3_600_000));
    expect((await ask(client, "k")).body.verification.id).not.toBe(first.body.verification.id);
  });

  test.each(["", "with space", "ü", "x".repeat(256)])("refuses the key %j", async (key) => {
    const client = await newClient();
    const { status, body } = await ask(client, key);
    expect([status, body.code]).toEqual([400, "1104"]);
  });
});

test("an old timestamp is refused only where the integration wants it so", async () => {
  const strict = await newClient({ refuseStaleCreations: true });
  const lenient = await newClient();
  const old = { timestamp: new Date(Date.now() - 3_700_000).toISOString() };
  const fresh = { timestamp: new Date(Date.now() - 3_000_000).toISOString() };
  const status = async (client: Client, verification: object) => {
    const reply = await client.call("POST", "/v1/sessions", { verification });
    return reply.body.code ?? reply.status;
  };
  expect([await status(strict, old), await status(strict, fresh), await status(strict, {})]).toEqual([
    "1201",
    201,
    201,
  ]);
  expect(await status(lenient, old)).toBe(201);
});
