import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import type { DialectChoice } from "@/lib/core/webhook/dialect-choice";
import type { EndpointSummary } from "@/lib/core/webhook/endpoint";
import { endpointDeliveriesPath } from "../paths";
import type { EndpointActions, Recover } from "./endpoint-actions";
import { EndpointMenu } from "./endpoint-menu";
import { EndpointStateBadge } from "./endpoint-state";
import { RecoverEndpoint } from "./recover-endpoint";
import { SuccessBar } from "./success-bar";
import { typesName } from "./types-name";

type EndpointListProps = {
  endpoints: EndpointSummary[];
  dialects: DialectChoice[];
  /** Absent for those who may look and not change. */
  actions?: EndpointActions;
  recover?: Recover;
};

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="min-w-0 max-sm:flex max-sm:gap-3">
      <dt className="text-xs text-ink-muted max-sm:w-28 max-sm:shrink-0">{term}</dt>
      <dd className="truncate">{children}</dd>
    </div>
  );
}

const secondsName = (seconds: number) => (seconds === 1 ? "1 second" : `${seconds} seconds`);

function Trouble({ endpoint: { state, failingSince, waiting } }: { endpoint: EndpointSummary }) {
  const waits =
    waiting > 0
      ? ` ${waiting.toLocaleString("en")} ${waiting === 1 ? "delivery waits" : "deliveries wait"}.`
      : "";
  if (state === "gone")
    return (
      <Banner tone="danger">
        Your server answered 410, so nothing more is sent until you enable it again.{waits}
      </Banner>
    );
  if (state === "paused" && waiting > 0) return <Banner tone="info">Paused.{waits}</Banner>;
  if (state !== "retrying" || !failingSince) return null;
  return (
    <Banner tone="attention">
      Failing since <RelativeTime at={failingSince} />.{waits}
    </Banner>
  );
}

function Endpoint({
  endpoint,
  dialects,
  actions,
  recover,
}: { endpoint: EndpointSummary } & Omit<EndpointListProps, "endpoints">) {
  const { id, url, description, state, day, lastDeliveredAt, nextTryAt, timeoutSeconds } = endpoint;
  return (
    <li className="flex flex-col gap-3 border-b border-line py-4">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h2 className="id-text text-base font-medium wrap-anywhere">{url}</h2>
            <EndpointStateBadge state={state} />
          </div>
          {description ? <p className="text-ink-muted">{description}</p> : null}
        </div>
        {actions ? <EndpointMenu {...{ endpoint, dialects, actions }} /> : null}
      </div>
      <Trouble endpoint={endpoint} />
      <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-2 sm:gap-y-3 xl:grid-cols-6">
        <Fact term="Sends">{typesName(endpoint)}</Fact>
        <Fact term="Dialect">{dialects.find(({ value }) => value === endpoint.dialect)?.label}</Fact>
        <Fact term="Last 24 hours">
          <SuccessBar day={day} />
        </Fact>
        <Fact term="Last delivery">{lastDeliveredAt ? <RelativeTime at={lastDeliveredAt} /> : "Never"}</Fact>
        <Fact term="Next retry">{nextTryAt ? <RelativeTime at={nextTryAt} /> : "None"}</Fact>
        <Fact term="Waits for an answer">{secondsName(timeoutSeconds)}</Fact>
      </dl>
      <Secrets endpoint={endpoint} />
      <div className="flex flex-wrap gap-2">
        <Button size="sm" href={endpointDeliveriesPath(id)}>
          View deliveries
        </Button>
        {recover ? <RecoverEndpoint id={id} recover={recover} /> : null}
      </div>
    </li>
  );
}

function Secrets({ endpoint: { hasSecret, previousSecretUntil } }: { endpoint: EndpointSummary }) {
  if (!hasSecret)
    return <p className="text-xs text-ink-muted">It has no secret of its own yet: rotate to get one.</p>;
  if (!previousSecretUntil) return null;
  return (
    <p className="text-xs text-ink-muted">
      Two secrets sign; the old one ends <RelativeTime at={previousSecretUntil} />.
    </p>
  );
}

/** The endpoints of an integration: what each is told, and how it fares. */
export const EndpointList = ({ endpoints, ...rest }: EndpointListProps) => (
  <ul aria-label="Endpoints" className="border-t border-line">
    {endpoints.map((endpoint) => (
      <Endpoint key={endpoint.id} endpoint={endpoint} {...rest} />
    ))}
  </ul>
);
