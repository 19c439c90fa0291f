import type { ReactNode } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import { Button } from "./button";
import { Emblem } from "./emblem";
import { CameraIcon } from "./icons";
import { again } from "./messages";
import { Notice } from "./notice";
import { Screen } from "./screen";

type Props = { state: CaptureState; isBusy: boolean; problem: ReactNode; onRetry: () => void };

/** Pictures are asked for again: why, and what to do better. */
export function AgainScreen({ state: { company, advice, attemptNumber }, isBusy, problem, onRetry }: Props) {
  return (
    <Screen
      heading={again.heading}
      lead={again.lead(company)}
      picture={
        <Emblem tone="attention">
          <CameraIcon className="size-9" />
        </Emblem>
      }
      actions={
        <>
          <Notice>{problem}</Notice>
          <Button isBusy={isBusy} onClick={onRetry}>
            {again.retry}
          </Button>
        </>
      }
    >
      <div className="mt-6 rounded-xl border border-line bg-raised p-5 sm:bg-surface">
        <h2 className="text-base text-ink-muted">{again.why}</h2>
        <p className="mt-1 text-md text-pretty">{advice ?? again.unknown}</p>
      </div>
      <p className="mt-4 text-base text-ink-muted">{again.attempt(attemptNumber + 1)}</p>
    </Screen>
  );
}
