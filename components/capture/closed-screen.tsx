import type { CapturePhase } from "@/lib/core/capture/state";
import { Button, ButtonLink } from "./button";
import { Emblem } from "./emblem";
import { tellHost, useIsFramed } from "./host-page";
import { CheckIcon, ClockIcon } from "./icons";
import { closed } from "./messages";
import { Screen } from "./screen";

type ClosedPhase = Extract<CapturePhase, "finished" | "expired" | "abandoned">;

type Props = { phase: ClosedPhase; company: string; callbackUrl: string | null };

/** Nothing can be done here any more: what that means, and who can help. */
export function ClosedScreen({ phase, company, callbackUrl }: Props) {
  const isFinished = phase === "finished";
  const isFramed = useIsFramed();
  const { heading, lead } = closed[phase];
  function actions() {
    if (isFramed) return <Button onClick={() => tellHost("finished")}>{closed.goOn}</Button>;
    return callbackUrl && isFinished ? <ButtonLink href={callbackUrl}>{closed.goOn}</ButtonLink> : undefined;
  }
  return (
    <Screen
      heading={heading}
      lead={lead(company)}
      picture={
        <Emblem tone={isFinished ? "calm" : "attention"}>
          {isFinished ? <CheckIcon className="size-9" /> : <ClockIcon className="size-9" />}
        </Emblem>
      }
      actions={actions()}
    />
  );
}
