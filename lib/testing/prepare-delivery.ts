import { eq, sql } from "drizzle-orm";
import { expect, onTestFinished } from "vitest";
import { deliveries } from "@/db/schema/webhooks";
import type { Ctx } from "@/lib/context";
import type { createIntegration } from "@/lib/integrations/create";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { deliver } from "@/lib/webhooks/deliver";
import { dispatchEvent } from "@/lib/webhooks/dispatch";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { listDeliveriesOf } from "@/lib/webhooks/list";
import { startReceiver } from "./receiver";

type Made = Awaited<ReturnType<typeof createIntegration>>;

/** A pending delivery of a `started` event to a receiver that answers as told. */
export async function prepareDelivery(
  ctx: Ctx,
  { integration }: Made,
  ...settings: Parameters<typeof startReceiver>
) {
  const receiver = await startReceiver(...settings);
  onTestFinished(receiver.stop);
  const endpoint = await addEndpoint(ctx, integration, { url: receiver.url, types: ["event"] });
  const verification = await createVerification(ctx, integration, {});
  await applyEvent(ctx, verification.id, "start");
  await dispatchEvent(ctx, { verificationId: verification.id, sequence: 2 });

  const read = async () => {
    const [delivery] = await listDeliveriesOf(ctx, verification.id);
    if (!delivery) throw new Error("nothing was dispatched");
    return delivery;
  };
  const { id } = await read();
  return {
    ...{ receiver, read, id },
    ...{ endpointId: endpoint.id, secret: endpoint.secret, verificationId: verification.id },
    attempt: () => deliver(ctx, { deliveryId: id }),
  };
}

export const makeDue = (ctx: Ctx, id: string, nextTryAt = new Date()) =>
  ctx.db.update(deliveries).set({ nextTryAt }).where(eq(deliveries.id, id));

/** When the delivery's job is due, or undefined where it has none. */
export async function jobOf({ db }: Ctx, id: string) {
  const jobs = await db.execute<{ run_at: string }>(
    sql`select run_at from graphile_worker.jobs where key = ${`webhook.deliver:${id}`}`,
  );
  expect(jobs.length).toBeLessThanOrEqual(1);
  return jobs[0] && new Date(jobs[0].run_at);
}

/** Whether there was a job with this key; there is none afterwards. */
export async function takeJob({ db }: Ctx, key: string): Promise<boolean> {
  const jobs = await db.execute(sql`select 1 from graphile_worker.jobs where key = ${key}`);
  await db.execute(sql`select graphile_worker.remove_job(${key})`);
  return jobs.length > 0;
}
