"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import { AgainScreen } from "./again-screen";
import { captureApi } from "./api";
import { ClosedScreen } from "./closed-screen";
import { tellHost, telling, useIsFramed } from "./host-page";
import { LeaveDialog } from "./leave-dialog";
import { LeftScreen } from "./left-screen";
import { OpenFlow } from "./open-flow";
import { ScreenContext } from "./screen";
import { useCapture } from "./use-capture";
import { usePolling } from "./use-polling";
import { WaitingScreen } from "./waiting-screen";

type Props = { token: string; initial: CaptureState };

/** The end user's flow, from the link to the last screen. */
export function CaptureFlow({ token, initial }: Props) {
  const api = useMemo(() => telling(captureApi(token)), [token]);
  const capture = useCapture(api, initial);
  const { state, isBusy, problem, run, refresh } = capture;
  const { phase, company, callbackUrl } = state;
  const [isFresh, setIsFresh] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const [hasLeft, setHasLeft] = useState(false);
  usePolling(phase === "waiting", refresh);
  const isFramed = useIsFramed();
  useEffect(() => tellHost("ready"), []);

  const askToLeave = useCallback(() => setIsLeaving(true), []);
  const stay = useCallback(() => setIsLeaving(false), []);
  const markFresh = useCallback(() => setIsFresh(true), []);
  const plain = useMemo(() => ({ company }), [company]);
  const leave = () => {
    setIsLeaving(false);
    tellHost("left");
    if (callbackUrl && !isFramed) window.location.assign(callbackUrl);
    else setHasLeft(true);
  };

  const quiet = (screen: ReactNode) => <ScreenContext value={plain}>{screen}</ScreenContext>;
  if (hasLeft) return quiet(<LeftScreen onResume={() => setHasLeft(false)} />);
  if (phase === "waiting") return quiet(<WaitingScreen {...{ company, callbackUrl, isFresh }} />);
  if (phase === "again")
    return quiet(<AgainScreen {...{ state, isBusy, problem }} onRetry={() => void run(api.start)} />);
  if (phase === "finished" || phase === "expired" || phase === "abandoned")
    return quiet(<ClosedScreen {...{ phase, company, callbackUrl }} />);
  return (
    <>
      <OpenFlow api={api} capture={capture} onLeave={askToLeave} onSubmitted={markFresh} />
      <LeaveDialog isOpen={isLeaving} onStay={stay} onLeave={leave} />
    </>
  );
}
