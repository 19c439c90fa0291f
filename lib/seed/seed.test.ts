import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { connect } from "@/db/client";
import { findUserByEmail } from "@/db/queries/users";
import { credentials } from "@/db/schema/integrations";
import type { Ctx } from "@/lib/context";
import { webhookTypes } from "@/lib/core/webhook/webhook";
import { readEnv } from "@/lib/env";
import { findCaller } from "@/lib/integrations/credentials";
import { listIntegrations } from "@/lib/integrations/get";
import { startFreshDatabase } from "@/lib/testing/fresh-database";
import { verifyPassword } from "@/lib/users/password";
import { listEndpoints } from "@/lib/webhooks/endpoints";
import { seedWithin } from "./seed";

const bare = { SEED_DEMO: "false" };
const keyed = { ...bare, SEED_API_KEY: "B3F1C2D4-0000-4000-8000-00000000ABCD" };
const given = {
  ...bare,
  ADMIN_EMAIL: "Head@Example.com",
  ADMIN_PASSWORD: "eight characters",
  SEED_API_KEY: "A3F1C2D4-0000-4000-8000-00000000ABCD",
  SEED_SHARED_SECRET: "shared",
  SEED_SECRET_KEY: "sk_secret_key",
  SEED_CLIENT_ID: "client",
  SEED_CLIENT_SECRET: "client secret",
  SEED_WEBHOOK_URL: "http://127.0.0.1:4001/hook",
};

let ctx: Ctx;
let owner: ReturnType<typeof connect>;

beforeAll(async () => {
  const fresh = await startFreshDatabase();
  ctx = fresh.ctx;
  owner = connect(fresh.migrationUrl, { max: 1 });
  return async () => {
    await owner.close();
    await fresh.stop();
  };
});

beforeEach(async () => {
  await owner.db.execute(sql`truncate integrations, users cascade`);
});

test("the first administrator is made once, with a password that is shown once", async () => {
  const first = await seedWithin(ctx, readEnv(bare));
  const second = await seedWithin(ctx, readEnv(given));
  expect(first.adminPassword).toMatch(/^([a-z0-9]{4}-){4}[a-z0-9]{4}$/);
  expect(second.adminPassword).toBeUndefined();
  expect(second.adminEmail).toBe(first.adminEmail);
  const user = await findUserByEmail(ctx.db, first.adminEmail);
  expect(user?.role).toBe("administrator");
  expect(await verifyPassword(user?.passwordHash, first.adminPassword ?? "")).toBe(true);
});

test("what the environment names is there after the first start, and stays as it is after the next", async () => {
  const first = await seedWithin(ctx, readEnv(given));
  expect(first).toEqual({
    adminEmail: "Head@Example.com",
    adminPassword: undefined,
    testIntegration: {
      name: expect.any(String),
      apiKey: given.SEED_API_KEY.toLowerCase(),
      sharedSecret: given.SEED_SHARED_SECRET,
    },
  });
  const rows = async () => (await ctx.db.select().from(credentials)).map(({ id }) => id).sort();
  const before = await rows();
  expect(await seedWithin(ctx, readEnv(given))).toEqual(first);
  expect(await rows()).toEqual(before);

  const caller = await findCaller(ctx, given.SEED_API_KEY);
  expect(caller?.integration.environment).toBe("test");
  expect(caller?.secrets.map(({ secret }) => secret)).toEqual(["shared"]);
  const integration = caller?.integration;
  if (!integration) throw new Error("no integration");
  expect(await listEndpoints(ctx, integration)).toMatchObject([
    { url: given.SEED_WEBHOOK_URL, enabled: true, types: [...webhookTypes] },
  ]);
  expect((await listIntegrations(ctx)).map(({ environment }) => environment).sort()).toEqual([
    "live",
    "test",
  ]);
});

test("a later start adds what is missing, takes nothing away and brings nothing revoked back", async () => {
  const { testIntegration } = await seedWithin(ctx, readEnv(keyed));
  await seedWithin(ctx, readEnv(given));
  const old = await findCaller(ctx, testIntegration?.apiKey ?? "");
  expect(old?.secrets.map(({ secret }) => secret)).toEqual(["shared", testIntegration?.sharedSecret]);

  const revokedAt = new Date();
  await ctx.db.update(credentials).set({ revokedAt }).where(eq(credentials.label, "Provisioned at start"));
  const third = await seedWithin(ctx, readEnv(given));
  expect(third.testIntegration).toEqual(testIntegration);
  expect(await findCaller(ctx, given.SEED_API_KEY)).toBeUndefined();
});

test("of starts at the same moment one seeds", async () => {
  const summaries = await Promise.all([1, 2, 3].map(() => seedWithin(ctx, readEnv(keyed))));
  expect(summaries.filter(({ adminPassword }) => adminPassword)).toHaveLength(1);
  expect(new Set(summaries.map(({ testIntegration }) => testIntegration?.apiKey)).size).toBe(1);
  const [{ count } = { count: 0 }] = await ctx.db.execute<{ count: number }>(
    sql`select count(*)::int as count from integrations`,
  );
  expect(count).toBe(2);
});

test("without the demo and without keys there is an administrator and nothing else", async () => {
  expect(await seedWithin(ctx, readEnv(bare))).toMatchObject({ testIntegration: undefined });
  expect(await listIntegrations(ctx)).toEqual([]);
});
