import { useEffect, useState } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import { FollowingScreen } from "./following-screen";
import { LandingScreen } from "./landing-screen";
import { usePolling } from "./use-polling";

type Props = { state: CaptureState; look: () => Promise<void>; onHere: () => void };

/** What a desk shows until somebody goes on there: the code, and once a phone has taken it, how far it is. */
export function DeskScreen({ state, look, onHere }: Props) {
  const { isHandedOver } = state;
  const [showsCode, setShowsCode] = useState(false);
  usePolling(true, look, { shortest: 2000, longest: 2000 });
  useEffect(() => {
    if (isHandedOver) setShowsCode(false);
  }, [isHandedOver]);
  if (isHandedOver && !showsCode)
    return <FollowingScreen state={state} onHere={onHere} onShowCode={() => setShowsCode(true)} />;
  return <LandingScreen onHere={onHere} />;
}
