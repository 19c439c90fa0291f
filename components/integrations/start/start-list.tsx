import Link from "next/link";
import type { ReactNode } from "react";
import { RelativeTime } from "@/components/ui/relative-time";
import { Shape } from "@/components/ui/shape";
import { Section } from "@/components/verifications/details/section";
import { doneSteps, type StartState, type StartStep, startSteps } from "@/lib/core/integration/start";
import { brandPath, integrationWebhooksPath } from "../paths";

type StartListProps = { id: string; state: StartState };

const To = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link href={href} className="text-accent underline underline-offset-2">
    {children}
  </Link>
);

const titles: Record<StartStep, string> = {
  key: "A backend has called",
  verification: "A verification was created",
  endpoint: "An endpoint has answered",
  decision: "A decision was fetched",
  privacy: "There is a privacy notice",
};

/** What was last seen of a step, or what to do for it. */
function Words({ step, id, state }: { step: StartStep; id: string; state: StartState }) {
  const last = (at: Date) => (
    <>
      Last <RelativeTime at={at} />.
    </>
  );
  switch (step) {
    case "key":
      return state.keyUsedAt ? (
        last(state.keyUsedAt)
      ) : (
        <>Run the first call below: it shows here within a minute.</>
      );
    case "verification":
      return state.createdAt ? (
        <>
          First <RelativeTime at={state.createdAt} />.
        </>
      ) : (
        <>
          By the first call below, or on <To href="/verifications">Verifications</To>.
        </>
      );
    case "endpoint":
      if (state.answeredAt) return last(state.answeredAt);
      return state.endpoints > 0 ? (
        <>
          None has answered with a 2xx yet. <To href={integrationWebhooksPath(id)}>Send it a test</To>.
        </>
      ) : (
        <>
          <To href={integrationWebhooksPath(id)}>Add an endpoint</To> to be told of decisions.
        </>
      );
    case "decision":
      return state.decisionReadAt ? last(state.decisionReadAt) : <>By the second call below.</>;
    case "privacy":
      return state.hasPrivacyNotice ? (
        <>End users can read it before they agree.</>
      ) : (
        <>
          Say on <To href={brandPath(id)}>Brand</To> where end users read what you do with their data.
        </>
      );
  }
}

/** What is done and what is still missing, as data tells it. */
export function StartList({ id, state }: StartListProps) {
  const done = doneSteps(state);
  const missing = startSteps.length - done.length;
  return (
    <Section title="Getting started" aside={missing === 0 ? "All done" : `${missing} to do`}>
      <ul>
        {startSteps.map((step) => {
          const isDone = done.includes(step);
          return (
            <li key={step} className="flex items-start gap-3 border-b border-line py-2.5">
              <Shape
                name={isDone ? "check" : "ring"}
                className={isDone ? "mt-1.25 text-success" : "mt-1.25 text-ink-faint"}
              />
              <div className="min-w-0">
                <p className="text-sm font-medium">
                  {titles[step]}
                  <span className="sr-only">{isDone ? ": done" : ": not yet"}</span>
                </p>
                <p className="text-xs text-ink-muted">
                  <Words {...{ step, id, state }} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
