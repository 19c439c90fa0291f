import { onTestFinished } from "vitest";
import type { Ctx } from "@/lib/context";
import type { createIntegration } from "@/lib/integrations/create";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { deliver } from "@/lib/webhooks/deliver";
import { dispatchEvent } from "@/lib/webhooks/dispatch";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { listDeliveriesOf } from "@/lib/webhooks/list";
import { startReceiver } from "./receiver";

/** Events of some verifications that an endpoint has failed to take once. */
export async function failOnce(ctx: Ctx, made: Awaited<ReturnType<typeof createIntegration>>, count: number) {
  const answers = { fails: true };
  const receiver = await startReceiver((response) => response.writeHead(answers.fails ? 500 : 200).end());
  onTestFinished(receiver.stop);
  const endpoint = await addEndpoint(ctx, made.integration, { url: receiver.url, types: ["event"] });
  for (let each = 0; each < count; each++) {
    const { id } = await createVerification(ctx, made.integration, {});
    await applyEvent(ctx, id, "start");
    await applyEvent(ctx, id, "submit");
    await dispatchEvent(ctx, { verificationId: id, sequence: 3 });
    for (const delivery of (await listDeliveriesOf(ctx, id)).reverse())
      await deliver(ctx, { deliveryId: delivery.id });
  }
  return { receiver, endpoint, answers };
}
