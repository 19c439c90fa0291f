import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { KeepFresh } from "@/components/verifications/details/keep-fresh";
import { DeliveryHeader } from "@/components/webhooks/details/delivery-header";
import { Diagnosis } from "@/components/webhooks/details/diagnosis";
import { OurRequest } from "@/components/webhooks/details/our-request";
import { TheirAnswer } from "@/components/webhooks/details/their-answer";
import { TryStrip } from "@/components/webhooks/details/try-strip";
import { topicName } from "@/components/webhooks/words";
import { userContext } from "@/lib/auth/context";
import { AppError } from "@/lib/core/errors";
import { may } from "@/lib/core/identity/roles";
import { maskBody } from "@/lib/core/webhook/mask";
import { getDelivery } from "@/lib/webhooks/get";
import { resend, reveal, sendElsewhere } from "../actions";

type Props = PageProps<"/webhooks/[id]">;

/** What is out of reach was never there. */
const load = cache(async (id: string) => {
  const { user, ctx } = await userContext("webhook:read");
  try {
    return { user, delivery: await getDelivery(ctx, id) };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { delivery } = await load((await params).id);
  return { title: `${topicName(delivery.topic)} · Webhooks` };
}

export default async function DeliveryPage({ params, searchParams }: Props) {
  const { user, delivery } = await load((await params).id);
  const wanted = Number((await searchParams).try);
  const chosen = delivery.log.find(({ number }) => number === wanted) ?? delivery.log[0];
  const isWaiting = delivery.status === "pending" || delivery.log[0]?.outcome === null;
  return (
    <>
      <KeepFresh seconds={isWaiting ? 3 : 15} />
      <DeliveryHeader
        delivery={delivery}
        isRetrying={delivery.log.some(({ outcome }) => outcome !== null)}
        resend={may(user.role, "webhook:resend") ? resend : undefined}
        sendElsewhere={may(user.role, "integration:manage") ? sendElsewhere : undefined}
      />
      <Diagnosis delivery={delivery} chosen={chosen} />
      <TryStrip id={delivery.id} log={delivery.log} chosen={chosen?.number} />
      <div className="grid gap-x-8 gap-y-8 pt-5 lg:grid-cols-2">
        <OurRequest
          key={delivery.id}
          id={delivery.id}
          url={chosen?.url ?? delivery.url}
          headers={chosen?.requestHeaders}
          body={maskBody(delivery.body)}
          tryId={chosen?.id}
          reveal={may(user.role, "verification:read") ? reveal : undefined}
        />
        <TheirAnswer tried={chosen} />
      </div>
    </>
  );
}
