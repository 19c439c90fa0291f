import { useContext, useEffect, useState } from "react";
import type { CaptureStep } from "@/lib/core/capture/steps";
import { HostContext } from "./host-page";

type Acts = Partial<Record<CaptureStep, () => void>>;

/**
 * Where the host has said already what a step would say, does what its button does: once, so that whoever comes back, or
 * for whom it went wrong, sees the step. Tells whether the step is being passed over.
 */
export function useBrief(step: CaptureStep, isBusy: boolean, acts: Acts): boolean {
  const { isBrief = false } = useContext(HostContext);
  const [passed, setPassed] = useState<readonly CaptureStep[]>([]);
  const act = isBrief ? acts[step] : undefined;
  const isPassing = act !== undefined && !passed.includes(step);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the step's button does now, once
  useEffect(() => {
    if (!isPassing) return;
    setPassed((before) => [...before, step]);
    act();
  }, [isPassing, step]);

  return isPassing || (act !== undefined && isBusy);
}
