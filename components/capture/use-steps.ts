import { useCallback, useEffect, useRef, useState } from "react";
import { type CaptureStep, captureSteps, isReachable, nextStep } from "@/lib/core/capture/steps";

/** Where the end user is. The camera is a place of its own, so that the phone's back button closes it. */
type Place = { step: CaptureStep; isCamera: boolean };

const hashOf = ({ step, isCamera }: Place) => `#${step}${isCamera ? "/camera" : ""}`;

function placeIn(hash: string): Place | null {
  const [name, camera] = hash.slice(1).split("/");
  const step = captureSteps.find((known) => known === name);
  return step ? { step, isCamera: camera === "camera" } : null;
}

/** How many of the browser's entries are ours, so that our own back button leaves the page's history alone. */
const depthNow = () => Number((window.history.state as { depth?: number } | null)?.depth ?? 0);

type Progress = Parameters<typeof nextStep>[0];

/**
 * The step that is shown: the one in the address where it can be reached, else the first that is not done. Each step
 * is an entry in the browser's history.
 */
export function useSteps(progress: Progress) {
  const [wanted, setWanted] = useState(() => placeIn(window.location.hash));
  const replaces = useRef(true);
  const place: Place =
    wanted && isReachable(progress, wanted.step) ? wanted : { step: nextStep(progress), isCamera: false };
  const hash = hashOf(place);

  useEffect(() => {
    const follow = () => {
      replaces.current = true;
      setWanted(placeIn(window.location.hash));
    };
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);

  useEffect(() => {
    const isReplacing = replaces.current;
    replaces.current = false;
    if (window.location.hash === hash) return;
    if (isReplacing) window.history.replaceState({ depth: depthNow() }, "", hash);
    else window.history.pushState({ depth: depthNow() + 1 }, "", hash);
  }, [hash]);

  /** To the first step that is not done. A camera that has done its work is no place to come back to. */
  const advance = useCallback(() => {
    replaces.current = placeIn(window.location.hash)?.isCamera ?? false;
    setWanted(null);
  }, []);

  const goTo = useCallback((step: CaptureStep, isCamera = false) => {
    replaces.current = false;
    setWanted({ step, isCamera });
  }, []);

  const goBack = useCallback((previous: CaptureStep) => {
    if (depthNow() > 0) window.history.back();
    else {
      replaces.current = true;
      setWanted({ step: previous, isCamera: false });
    }
  }, []);

  return { ...place, advance, goTo, goBack };
}
