import type { ReactNode } from "react";
import { Button } from "./button";
import { messages } from "./messages";
import { Notice } from "./notice";
import { Screen } from "./screen";

const { consent } = messages;

type Props = {
  company: string;
  isBusy: boolean;
  problem: ReactNode;
  onAgree: () => void;
  onRefuse: () => void;
};

/** What is collected and why, in words that can be refused. */
export function ConsentStep({ company, isBusy, problem, onAgree, onRefuse }: Props) {
  return (
    <Screen
      heading={consent.heading}
      lead={consent.lead}
      actions={
        <>
          <Notice>{problem}</Notice>
          <Button isBusy={isBusy} onClick={onAgree}>
            {consent.agree}
          </Button>
          <Button look="quiet" onClick={onRefuse}>
            {consent.refuse}
          </Button>
        </>
      }
    >
      <dl className="mt-6 flex flex-col gap-5">
        {consent.points(company).map(({ title, text }) => (
          <div key={title}>
            <dt className="text-md font-semibold">{title}</dt>
            <dd className="mt-0.5 text-base text-pretty text-ink-muted">{text}</dd>
          </div>
        ))}
      </dl>
    </Screen>
  );
}
