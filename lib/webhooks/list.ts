import { selectDeliveries } from "@/db/queries/deliveries";
import { selectDeliveryPage } from "@/db/queries/delivery-listing";
import { selectTries } from "@/db/queries/delivery-tries";
import type { Ctx } from "@/lib/context";
import { isUuid } from "@/lib/core/id";
import type { DeliveryLog } from "@/lib/core/webhook/delivery";
import type { DeliveryListing, DeliveryPage, DeliverySummary } from "@/lib/core/webhook/delivery-listing";

/** Everything that endpoints were told of a verification, newest first, each with its tries. */
export async function listDeliveriesOf({ db, scope }: Ctx, verificationId: string): Promise<DeliveryLog[]> {
  if (!isUuid(verificationId)) return [];
  const deliveries = await selectDeliveries(db, scope, verificationId);
  const tries = await selectTries(
    db,
    scope,
    deliveries.map(({ id }) => id),
  );
  return deliveries.map((delivery) => ({
    ...delivery,
    log: tries.filter(({ deliveryId }) => deliveryId === delivery.id),
  }));
}

const idKeys = ["integrationId", "endpointId", "verificationId"] as const;

/** One page of the deliveries within the scope, newest first, tests included. */
export async function listDeliveries({ db, scope }: Ctx, listing: DeliveryListing): Promise<DeliveryPage> {
  const { filter, after, limit } = listing;
  const ids = [...idKeys.map((key) => filter[key]), after?.id];
  if (ids.some((id) => id !== undefined && !isUuid(id))) return { deliveries: [], next: undefined };
  const found = await selectDeliveryPage(db, scope, { ...listing, limit: limit + 1 });
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return { deliveries: page.map(summaryOf), next: last && { at: last.createdAt, id: last.id } };
}

type Row = Awaited<ReturnType<typeof selectDeliveryPage>>[number];

function summaryOf({ lastOutcome, lastStatus, lastDurationMs, lastTriedAt, ...rest }: Row): DeliverySummary {
  const last =
    lastOutcome && lastTriedAt
      ? {
          outcome: lastOutcome,
          responseStatus: lastStatus,
          durationMs: lastDurationMs ?? 0,
          startedAt: lastTriedAt,
        }
      : null;
  return { ...rest, last };
}
