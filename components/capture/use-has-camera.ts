import { useEffect, useState } from "react";

/** Whether there is a camera at all; nobody is asked for leave to use it. True until known. */
export function useHasCamera(): boolean {
  const [hasCamera, setHasCamera] = useState(true);
  useEffect(() => {
    let isWanted = true;
    const found = navigator.mediaDevices?.enumerateDevices() ?? Promise.resolve([]);
    void found.then(
      (devices) => isWanted && setHasCamera(devices.some(({ kind }) => kind === "videoinput")),
      // Not told is not none.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return hasCamera;
}
