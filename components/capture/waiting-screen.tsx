import { useContext, useEffect } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import { Button, ButtonLink } from "./button";
import { Emblem } from "./emblem";
import { HostContext } from "./host-page";
import { CheckIcon, ClockIcon } from "./icons";
import { useLanguage } from "./language";
import { Screen } from "./screen";
import { Spinner } from "./spinner";

const secondsToRead = 4;

type Props = {
  state: CaptureState;
  /** Handed in just now, on this page or on the phone that it followed: the end user is taken back by itself. */
  isFresh: boolean;
};

/** All is handed in. */
export function WaitingScreen({ state: { brand, callbackUrl, waiting: estimate }, isFresh }: Props) {
  const { messages, formats } = useLanguage();
  const { waiting, common } = messages;
  const host = useContext(HostContext);
  const isReturning = isFresh && !host.isClosing && callbackUrl !== null;
  useEffect(() => {
    if (!isReturning) return;
    const timer = setTimeout(() => window.location.assign(callbackUrl), secondsToRead * 1000);
    return () => clearTimeout(timer);
  }, [isReturning, callbackUrl]);

  const site = callbackUrl ? new URL(callbackUrl).host : "";
  const seconds = estimate?.expectedSeconds ?? null;
  function actions() {
    if (host.isClosing) return <Button onClick={() => host.tell("finished")}>{common.goOn}</Button>;
    if (!callbackUrl) return undefined;
    return <ButtonLink href={callbackUrl}>{isReturning ? common.goOn : waiting.goTo(site)}</ButtonLink>;
  }
  return (
    <Screen
      heading={waiting.heading}
      lead={waiting.lead(brand.name)}
      picture={
        <Emblem tone="good">
          <CheckIcon className="size-9" />
        </Emblem>
      }
      actions={actions()}
    >
      <div className="mt-6 flex flex-col gap-4 rounded-xl border border-line bg-raised p-5 text-md text-pretty sm:bg-surface">
        <p className="flex gap-3">
          <ClockIcon className="size-6 text-ink-muted" />
          {seconds === null ? waiting.unknown : waiting.usually(formats.duration(seconds))}
        </p>
        <p>{waiting.close(brand.name)}</p>
        <p className="text-base text-ink-muted">{waiting.again}</p>
      </div>
      <p role="status" className="mt-6 flex items-center gap-2.5 text-base text-ink-muted">
        {isReturning && <Spinner />}
        {isReturning ? waiting.returning(site) : waiting.live}
      </p>
    </Screen>
  );
}
