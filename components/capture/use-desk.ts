import { useCallback, useEffect, useRef, useState } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import type { CaptureApi } from "./api";
import type { HostPage } from "./host-page";
import { stayHere, suggestsPhone, takeHandover } from "./phone-link";
import { useHasCamera } from "./use-has-camera";

const isOpen = ({ phase }: CaptureState) => phase === "ready" || phase === "open";

/** Which of two screens the flow goes on: on the phone that took the code, it is told so that the desk can follow. */
export function useDesk(
  api: CaptureApi,
  state: CaptureState,
  setState: (state: CaptureState) => void,
  { tell }: HostPage,
) {
  const [takesOver, setTakesOver] = useState(takeHandover);
  // Decided as the page opens: a window that is made wider does not take the steps away.
  const [isDesk, setIsDesk] = useState(() => suggestsPhone(true));
  const hasCamera = useHasCamera();
  useEffect(() => {
    if (!hasCamera && suggestsPhone(false)) setIsDesk(true);
  }, [hasCamera]);
  const isFollowing = isDesk && isOpen(state);

  useEffect(() => {
    if (!takesOver || !isOpen(state)) return;
    setTakesOver(false);
    // Not told, the desk goes on showing the code, which harms nobody.
    api.handover().then(setState, () => {});
  }, [api, takesOver, state, setState]);

  /** What the phone has done is news for the page that shows the desk. */
  const before = useRef({ phase: state.phase, isFollowing });
  const [hasFollowed, setHasFollowed] = useState(false);
  useEffect(() => {
    const { phase, isFollowing: wasFollowing } = before.current;
    before.current = { phase: state.phase, isFollowing };
    if (!wasFollowing || phase === state.phase) return;
    if (state.phase === "open") tell("started");
    if (state.phase === "waiting") {
      tell("submitted");
      setHasFollowed(true);
    }
  }, [state.phase, isFollowing, tell]);

  const goOnHere = useCallback(() => {
    stayHere();
    setIsDesk(false);
  }, []);
  return { isFollowing, hasFollowed, goOnHere };
}
