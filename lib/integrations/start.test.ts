import { expect } from "vitest";
import { requests } from "@/db/schema/requests";
import { doneSteps } from "@/lib/core/integration/start";
import { test } from "@/lib/testing/test";
import { createVerification } from "@/lib/verifications/create";
import { createIntegration } from "./create";
import { readStart } from "./start";

const none = { endpoints: [], decisionPaths: ["%/decision"] };

test("a new integration has everything before it, and what happens to another is not its own", async ({
  ctx,
  made,
}) => {
  const other = await createIntegration(ctx, { name: "Another", environment: "test" });
  await createVerification(ctx, other.integration, {});
  expect(doneSteps(await readStart(ctx, made.integration, none))).toEqual([]);
  expect(doneSteps(await readStart(ctx, other.integration, none))).toEqual(["verification"]);
});

test("a decision counts as fetched once one was read with success", async ({ ctx, made }) => {
  const { id } = made.integration;
  const asked = { integrationId: id, requestId: "-", method: "GET", milliseconds: 1 };
  const path = `/v1/sessions/${crypto.randomUUID()}/decision`;
  const read = async () => (await readStart(ctx, made.integration, none)).decisionReadAt;
  await ctx.db.insert(requests).values([
    { ...asked, path, status: 401 },
    { ...asked, path: "/v1/sessions", status: 200 },
  ]);
  expect(await read()).toBeNull();
  await ctx.db.insert(requests).values({ ...asked, path, status: 200 });
  expect(await read()).toBeInstanceOf(Date);
});
