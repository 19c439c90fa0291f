"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import { AgainScreen } from "./again-screen";
import { captureApi } from "./api";
import { LostScreen } from "./broken-screen";
import { ClosedScreen } from "./closed-screen";
import { ConnectionBanner } from "./connection-banner";
import { DeskScreen } from "./desk-screen";
import { HandingOver } from "./handing-over";
import { framingPage, HostContext, type HostPage, telling } from "./host-page";
import { hostingPage } from "./hosting-page";
import { UnknownScreen } from "./invalid-link";
import { LanguageProvider, useMessages } from "./language";
import { LeaveDialog } from "./leave-dialog";
import { LeftScreen } from "./left-screen";
import { OpenFlow } from "./open-flow";
import { problemWords } from "./problem-words";
import { ScreenContext } from "./screen";
import { Shell } from "./shell";
import { useCapture } from "./use-capture";
import { useDesk } from "./use-desk";
import { usePolling } from "./use-polling";
import { WaitingScreen } from "./waiting-screen";

type Props = {
  token: string;
  initial: CaptureState;
  /** Who shows the flow and closes it; else whoever frames this page. */
  host?: HostPage;
};

const seldom = { shortest: 15_000, longest: 60_000 };

function Flow({
  api,
  initial,
  host,
}: {
  api: ReturnType<typeof captureApi>;
  initial: CaptureState;
  host: HostPage;
}) {
  const messages = useMessages();
  const capture = useCapture(api, initial);
  const { state, setState, isBusy, run, refresh, failure } = capture;
  const { phase, brand, callbackUrl } = state;
  const problem = capture.problem && problemWords(messages, capture.problem);
  const [isFresh, setIsFresh] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const [hasLeft, setHasLeft] = useState(false);
  const { isFollowing, hasFollowed, goOnHere } = useDesk(api, state, setState, host);
  const isCutOff = failure === "offline";
  usePolling(phase === "waiting" || isCutOff, refresh);
  // Another device or tab may go on meanwhile.
  usePolling(phase === "ready" || phase === "open", refresh, seldom);
  useEffect(() => host.tell("ready"), [host]);

  const askToLeave = useCallback(() => setIsLeaving(true), []);
  const stay = useCallback(() => setIsLeaving(false), []);
  const markFresh = useCallback(() => setIsFresh(true), []);
  const isOver = phase !== "ready" && phase !== "open" && phase !== "again";
  const frame = useMemo(
    () => ({ brand, ...(!isOver && !hasLeft && { onLeave: askToLeave }) }),
    [brand, isOver, hasLeft, askToLeave],
  );
  const leave = () => {
    setIsLeaving(false);
    host.tell("left");
    if (callbackUrl && !host.isClosing) window.location.assign(callbackUrl);
    else setHasLeft(true);
  };

  function screen(): ReactNode {
    if (failure === "not_found") return <UnknownScreen />;
    if (failure === "unauthenticated") return <LostScreen />;
    if (hasLeft) return <LeftScreen onResume={() => setHasLeft(false)} />;
    if (host.isBrief && isOver) return <HandingOver />;
    if (phase === "waiting") return <WaitingScreen state={state} isFresh={isFresh || hasFollowed} />;
    if (phase === "again")
      return <AgainScreen {...{ state, isBusy, problem }} onRetry={() => void run(api.start)} />;
    if (phase === "finished" || phase === "expired" || phase === "abandoned")
      return <ClosedScreen {...{ phase, brand, callbackUrl }} />;
    if (isFollowing) return <DeskScreen state={state} look={refresh} onHere={goOnHere} />;
    return (
      <OpenFlow api={api} capture={capture} problem={problem} onLeave={askToLeave} onSubmitted={markFresh} />
    );
  }

  return (
    <Shell color={brand.color}>
      <ConnectionBanner hasFailed={isCutOff} />
      <ScreenContext value={frame}>{screen()}</ScreenContext>
      <LeaveDialog isOpen={isLeaving && !isOver} onStay={stay} onLeave={leave} />
    </Shell>
  );
}

/** The end user's flow, from the link to the last screen. */
export function CaptureFlow({ token, initial, host }: Props) {
  const page = useMemo(() => host ?? hostingPage() ?? framingPage(), [host]);
  const api = useMemo(() => telling(captureApi(token), page), [token, page]);
  return (
    <HostContext value={page}>
      <LanguageProvider asked={initial.language}>
        <Flow api={api} initial={initial} host={page} />
      </LanguageProvider>
    </HostContext>
  );
}
