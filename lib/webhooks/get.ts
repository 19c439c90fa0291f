import { findDelivery } from "@/db/queries/deliveries";
import { selectTries } from "@/db/queries/delivery-tries";
import type { Ctx } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { asCurl } from "@/lib/core/webhook/curl";
import type { Delivery, DeliveryDetails, ExplainedTry } from "@/lib/core/webhook/delivery";
import { diagnose } from "@/lib/core/webhook/diagnosis";

export async function requireDelivery({ db, scope }: Ctx, id: string): Promise<Delivery> {
  const delivery = isUuid(id) ? await findDelivery(db, scope, id) : undefined;
  if (!delivery) throw notFound("webhook delivery");
  return delivery;
}

/** A delivery with all its tries, each explained and as a command that repeats it. */
export async function getDelivery(ctx: Ctx, id: string): Promise<DeliveryDetails> {
  const delivery = await requireDelivery(ctx, id);
  const { body } = delivery;
  const log: ExplainedTry[] = (await selectTries(ctx.db, ctx.scope, [id])).map((tried) => ({
    ...tried,
    diagnosis: diagnose(tried),
    curl: asCurl({ url: tried.url ?? delivery.url, headers: tried.requestHeaders, body }),
  }));
  return { ...delivery, log, diagnosis: log[0]?.diagnosis ?? whyUntried(delivery) };
}

function whyUntried({ status, endpointEnabled }: Delivery): string {
  if (status !== "pending") return "Nothing was sent: it was given up before its first try.";
  return endpointEnabled
    ? "Not sent yet: it goes out as soon as its turn comes."
    : "Not sent yet: it waits for its endpoint, which is paused.";
}
