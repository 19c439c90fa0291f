"use client";

import { useEffect } from "react";
import { Button, ButtonLink } from "./button";
import { Emblem } from "./emblem";
import { tellHost, useIsFramed } from "./host-page";
import { CheckIcon, ClockIcon } from "./icons";
import { waiting } from "./messages";
import { Screen } from "./screen";
import { Spinner } from "./spinner";

const secondsToRead = 4;

type Props = {
  company: string;
  callbackUrl: string | null;
  /** Handed in on this page just now: the end user is taken back by itself. */
  isFresh: boolean;
};

/** All is handed in. */
export function WaitingScreen({ company, callbackUrl, isFresh }: Props) {
  const isFramed = useIsFramed();
  const isReturning = isFresh && !isFramed && callbackUrl !== null;
  useEffect(() => {
    if (!isReturning) return;
    const timer = setTimeout(() => window.location.assign(callbackUrl), secondsToRead * 1000);
    return () => clearTimeout(timer);
  }, [isReturning, callbackUrl]);

  const host = callbackUrl && new URL(callbackUrl).host;
  function actions() {
    if (isFramed) return <Button onClick={() => tellHost("finished")}>{waiting.goOn}</Button>;
    if (!callbackUrl || !host) return undefined;
    return <ButtonLink href={callbackUrl}>{isReturning ? waiting.goOn : waiting.goTo(host)}</ButtonLink>;
  }
  return (
    <Screen
      heading={waiting.heading}
      lead={waiting.lead(company)}
      picture={
        <Emblem tone="good">
          <CheckIcon className="size-9" />
        </Emblem>
      }
      actions={actions()}
    >
      <p className="mt-3 text-md text-pretty text-ink-muted">
        {host || isFramed ? waiting.later : waiting.close}
      </p>
      <p role="status" className="mt-8 flex items-center gap-2.5 text-base text-ink-muted">
        {isReturning ? <Spinner /> : <ClockIcon className="size-5" />}
        {isReturning ? waiting.returning(host ?? "") : waiting.live}
      </p>
    </Screen>
  );
}
