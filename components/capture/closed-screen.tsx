import { useContext } from "react";
import type { CaptureBrand, CapturePhase } from "@/lib/core/capture/state";
import { Button, ButtonLink } from "./button";
import { Emblem } from "./emblem";
import { HostContext } from "./host-page";
import { CheckIcon, ClockIcon } from "./icons";
import { useMessages } from "./language";
import { Screen } from "./screen";
import { Contact } from "./support-links";

type ClosedPhase = Extract<CapturePhase, "finished" | "expired" | "abandoned">;

type Props = { phase: ClosedPhase; brand: CaptureBrand; callbackUrl: string | null };

const texts = {
  finished: ["finished", "finishedLead"],
  expired: ["expired", "expiredLead"],
  abandoned: ["abandoned", "abandonedLead"],
} as const satisfies Record<ClosedPhase, readonly [string, string]>;

/** Nothing can be done here any more: what that means, and who can help. */
export function ClosedScreen({ phase, brand, callbackUrl }: Props) {
  const isFinished = phase === "finished";
  const host = useContext(HostContext);
  const { closed, common } = useMessages();
  const [heading, lead] = texts[phase];
  function actions() {
    if (host.isClosing) return <Button onClick={() => host.tell("finished")}>{common.goOn}</Button>;
    return callbackUrl ? <ButtonLink href={callbackUrl}>{common.goOn}</ButtonLink> : undefined;
  }
  return (
    <Screen
      heading={closed[heading]}
      lead={closed[lead](brand.name)}
      picture={
        <Emblem tone={isFinished ? "calm" : "attention"}>
          {isFinished ? <CheckIcon className="size-9" /> : <ClockIcon className="size-9" />}
        </Emblem>
      }
      actions={actions()}
    >
      <Contact {...brand} />
    </Screen>
  );
}
