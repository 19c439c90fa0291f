import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Ctx } from "@/lib/context";
import type { createIntegration } from "@/lib/integrations/create";
import { test } from "@/lib/testing/test";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { decideVerification } from "@/lib/verifications/decide";
import { dispatchEvent } from "./dispatch";
import { addEndpoint } from "./endpoints";
import { listDeliveriesOf } from "./list";

type Made = Awaited<ReturnType<typeof createIntegration>>;

const later = (ms: number) => new Date(Date.now() + ms);
const fiveMinutes = 5 * 60_000;

/** Sent back to whoever has handed it in. */
async function sentBack(ctx: Ctx, { integration, apiKey }: Made, kind: "applicant" | "api_key") {
  await addEndpoint(ctx, integration, { url: "https://client.example/", types: ["event", "decision"] });
  const { id } = await createVerification(ctx, integration, {});
  const scope = { integrationIds: [integration.id], verificationId: id };
  const person: Ctx = { ...ctx, scope, actor: { kind, id: kind === "applicant" ? id : apiKey, name: "x" } };
  await applyEvent(person, id, "start");
  await applyEvent(person, id, "submit");
  await decideVerification(ctx, id, { outcome: "resubmission_requested", reason: "poor_image_quality" });
  const dispatch = (now?: Date) => dispatchEvent(ctx, { verificationId: id, sequence: 4 }, now);
  const told = async () => (await listDeliveriesOf(ctx, id)).map(({ topic }) => topic).reverse();
  return { id, person, dispatch, told };
}

test("what a person is asked to do again on our page is told after five minutes", async ({ ctx, made }) => {
  const { id, dispatch, told } = await sentBack(ctx, made, "applicant");
  await dispatch();
  await dispatch(later(fiveMinutes - 2000));
  expect(await told()).toEqual(["started", "submitted"]);
  const jobs = await ctx.db.execute<{ run_at: string }>(
    sql`select run_at from graphile_worker.jobs where key = ${`webhook.dispatch:${id}`}`,
  );
  expect(jobs).toHaveLength(1);
  const wait = new Date(jobs[0]?.run_at ?? 0).getTime() - Date.now();
  expect(wait).toBeGreaterThan(fiveMinutes - 5000);
  expect(wait).toBeLessThanOrEqual(fiveMinutes);
  await dispatch(later(fiveMinutes));
  await dispatch(later(fiveMinutes));
  expect(await told()).toEqual(["started", "submitted", "resubmission_requested"]);
});

test("and not at all where they begin anew in that time", async ({ ctx, made }) => {
  const { id, person, dispatch, told } = await sentBack(ctx, made, "applicant");
  await dispatch();
  await applyEvent(person, id, "start");
  await dispatch();
  await dispatch(later(fiveMinutes));
  expect(await told()).toEqual(["started", "submitted", "started"]);
});

test("where the whole dispatch comes late, what was meant to be told is told before what followed", async ({
  ctx,
  made,
}) => {
  const { id, dispatch, told } = await sentBack(ctx, made, "applicant");
  await applyEvent(ctx, id, "abandon");
  await dispatch();
  expect(await told()).toEqual(["started", "submitted", "resubmission_requested", "abandoned"]);
});

test("what a client has handed in is told at once", async ({ ctx, made }) => {
  const { dispatch, told } = await sentBack(ctx, made, "api_key");
  await dispatch();
  expect(await told()).toEqual(["started", "submitted", "resubmission_requested"]);
});
