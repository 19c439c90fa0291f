import { useCallback, useEffect, useState } from "react";

/** Not in the standard library's types: https://w3c.github.io/mediacapture-image/ */
type Light = { torch?: boolean; focusMode?: string[] };
const abilitiesOf = (track: MediaStreamTrack): Light =>
  // Firefox has no capabilities to ask for.
  typeof track.getCapabilities === "function" ? (track.getCapabilities() as Light) : {};

async function ask(track: MediaStreamTrack, wish: object) {
  try {
    await track.applyConstraints({ advanced: [wish] });
    return true;
  } catch (error) {
    // Offered, and refused: a driver's oddity. The picture is there without it.
    if (!(error instanceof Error)) throw error;
    return false;
  }
}

/** The lamp beside the camera, where there is one that a page may switch. Keeps the picture in focus besides. */
export function useTorch(track: MediaStreamTrack | null) {
  const [isThere, setIsThere] = useState(false);
  const [isOn, setIsOn] = useState(false);
  useEffect(() => {
    setIsOn(false);
    setIsThere(track !== null && abilitiesOf(track).torch === true);
    if (track && abilitiesOf(track).focusMode?.includes("continuous"))
      void ask(track, { focusMode: "continuous" });
  }, [track]);
  const toggle = useCallback(async () => {
    if (track && (await ask(track, { torch: !isOn }))) setIsOn(!isOn);
  }, [track, isOn]);
  return isThere ? { isOn, toggle } : null;
}
