import { expect } from "vitest";
import { insertRequests, type RequestRow } from "@/db/queries/requests";
import { requestDays } from "@/lib/core/request/listing";
import { createIntegration } from "@/lib/integrations/create";
import { test } from "@/lib/testing/test";
import { forgetRequests } from "./forget";
import { getRequest, listRequests } from "./list";

const rowOf = (integrationId: string, more: Partial<RequestRow> = {}): RequestRow => ({
  ...{
    integrationId,
    credentialId: null,
    requestId: crypto.randomUUID(),
    method: "GET",
    path: "/v1/sessions",
  },
  ...{ status: 200, milliseconds: 5, errorCode: null, refusal: null, ip: null },
  createdAt: new Date().toISOString(),
  ...more,
});

test("pages follow one another without gaps, also where many came in one millisecond", async ({
  ctx,
  made,
}) => {
  const { integration } = made;
  const createdAt = "2026-03-01T12:00:00.123Z";
  const rows = Array.from({ length: 7 }, () => rowOf(integration.id, { createdAt }));
  await insertRequests(ctx.db, rows);
  const read: string[] = [];
  let page = await listRequests(ctx, integration, { filter: {}, limit: 3 });
  for (;;) {
    read.push(...page.requests.map(({ requestId }) => requestId));
    if (!page.next) break;
    page = await listRequests(ctx, integration, { filter: {}, limit: 3, after: page.next });
  }
  expect(read).toEqual(rows.map(({ requestId }) => requestId).reverse());
});

test("each filter finds what it names and nothing else", async ({ ctx, made }) => {
  const { integration } = made;
  const id = crypto.randomUUID();
  const wanted = rowOf(integration.id, {
    ...{ method: "PATCH", status: 404, path: `/v1/sessions/${id}`, createdAt: "2026-03-01T12:00:00.000Z" },
  });
  const other = rowOf(integration.id, { path: "/v2/users/{…}", createdAt: "2026-03-02T12:00:00.000Z" });
  await insertRequests(ctx.db, [wanted, other]);
  const find = async (filter: Parameters<typeof listRequests>[2]["filter"]) =>
    (await listRequests(ctx, integration, { filter, limit: 10 })).requests.map(({ requestId }) => requestId);
  for (const filter of [
    ...[{ statusClass: "4" }, { method: "PATCH" }, { text: id }, { text: wanted.requestId.toUpperCase() }],
    ...[{ text: "/v1/sess" }, { to: new Date("2026-03-02T00:00:00Z") }],
  ] as const)
    expect(await find(filter), JSON.stringify(filter)).toEqual([wanted.requestId]);
  expect(await find({ text: "%" })).toEqual([]);
  expect(await find({ from: new Date("2026-03-02T00:00:00Z") })).toEqual([other.requestId]);
});

test("another integration's requests were never there", async ({ ctx, made }) => {
  const { integration } = await createIntegration(ctx, { name: "Other", environment: "test" });
  const row = rowOf(made.integration.id);
  await insertRequests(ctx.db, [row]);
  const stranger = { ...ctx, scope: { integrationIds: [integration.id] } };
  for (const [who, of] of [
    [stranger, made.integration],
    [stranger, integration],
    [ctx, integration],
  ] as const) {
    expect((await listRequests(who, of, { filter: {}, limit: 10 })).requests).toEqual([]);
    await expect(getRequest(who, of, row.requestId)).rejects.toMatchObject({ code: "not_found" });
  }
  for (const wrong of ["x", crypto.randomUUID()])
    await expect(getRequest(ctx, made.integration, wrong)).rejects.toMatchObject({ code: "not_found" });
  expect(await getRequest(ctx, made.integration, row.requestId)).toMatchObject({ path: "/v1/sessions" });
});

test("what is older than a month is forgotten, and nothing younger", async ({ ctx, made }) => {
  const { integration } = made;
  const now = new Date("2026-05-01T12:00:00Z");
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
  const [old, young] = [ago(requestDays + 1), ago(requestDays - 1)].map((createdAt) =>
    rowOf(integration.id, { createdAt }),
  );
  if (!old || !young) throw new Error("there are two");
  await insertRequests(ctx.db, [old, young]);
  await forgetRequests(ctx, now);
  const { requests } = await listRequests(ctx, integration, { filter: {}, limit: 10 });
  expect(requests.map(({ requestId }) => requestId)).toEqual([young.requestId]);
});

test("rows of an integration that is gone keep nobody else's from being written", async ({ ctx, made }) => {
  const row = rowOf(made.integration.id);
  await insertRequests(ctx.db, [rowOf(crypto.randomUUID()), row]);
  expect(await getRequest(ctx, made.integration, row.requestId)).toMatchObject({ status: 200 });
});
