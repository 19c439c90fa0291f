import { ChevronRight } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ShapeName } from "@/components/ui/shape";
import type { Tone } from "@/components/ui/tone";
import { type DeliveryLog, isStatusTopic } from "@/lib/core/webhook/delivery";
import { type DeliveryStatus, webhookTypeNames } from "@/lib/core/webhook/webhook";
import { statusLooks } from "../status-look";
import { DeliveryAttempt } from "./delivery-try";
import { Section } from "./section";

const looks: Record<DeliveryStatus, { word: string; tone: Tone; shape: ShapeName }> = {
  pending: { word: "Pending", tone: "attention", shape: "half" },
  delivered: { word: "Delivered", tone: "success", shape: "check" },
  failed: { word: "Failed", tone: "danger", shape: "cross" },
};

function DeliveryLine({ delivery }: { delivery: DeliveryLog }) {
  const { word, tone, shape } = looks[delivery.status];
  return (
    <li className="border-b border-line last:border-b-0">
      <details className="group/delivery">
        <summary className="flex list-none items-start gap-2 py-2 hover:bg-hover [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden="true"
            className="mt-0.5 size-4 shrink-0 text-ink-faint transition-transform group-open/delivery:rotate-90"
          />
          <span className="min-w-0 flex-1">
            <span className="block">
              <span className="font-medium">
                {isStatusTopic(delivery.topic)
                  ? statusLooks[delivery.topic].word
                  : webhookTypeNames[delivery.type]}
              </span>
              <span className="ml-2 text-ink-muted">{delivery.type}</span>
            </span>
            <span className="id-text block truncate text-ink-muted">{delivery.url}</span>
            <span className="block text-xs text-ink-muted">
              {delivery.tries === 1 ? "1 try" : `${delivery.tries} tries`}
              {delivery.nextTryAt && delivery.status === "pending" ? (
                <>
                  , next <RelativeTime at={delivery.nextTryAt} />
                </>
              ) : null}
            </span>
          </span>
          <Badge tone={tone} shape={shape}>
            {word}
          </Badge>
        </summary>
        <ol className="mb-3 ml-6 flex flex-col gap-3 border-l border-line pl-3">
          {delivery.log.map((attempt) => (
            <DeliveryAttempt key={attempt.id} attempt={attempt} body={delivery.body} />
          ))}
          {delivery.log.length === 0 ? <li className="text-ink-muted">Not tried yet.</li> : null}
        </ol>
      </details>
    </li>
  );
}

/** What was sent to the client's endpoints, with every try. */
export const Deliveries = ({ deliveries }: { deliveries: DeliveryLog[] }) => (
  <Section title="Webhooks">
    {deliveries.length > 0 ? (
      <ul>
        {deliveries.map((delivery) => (
          <DeliveryLine key={delivery.id} delivery={delivery} />
        ))}
      </ul>
    ) : (
      <p className="py-2 text-ink-muted">Nothing has been sent.</p>
    )}
  </Section>
);
