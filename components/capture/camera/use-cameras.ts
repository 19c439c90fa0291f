import { useEffect, useState } from "react";

/** The way to the next camera, where there are several. They have names only once the first is open. */
export function useCameras(track: MediaStreamTrack | null, choose: (deviceId: string) => void) {
  const [ids, setIds] = useState<string[]>([]);
  useEffect(() => {
    let isOver = false;
    if (track)
      void navigator.mediaDevices.enumerateDevices().then((devices) => {
        const cameras = devices.filter(({ kind, deviceId }) => kind === "videoinput" && deviceId);
        if (!isOver) setIds(cameras.map(({ deviceId }) => deviceId));
      });
    return () => {
      isOver = true;
    };
  }, [track]);
  if (!track || ids.length < 2) return null;
  return () => {
    const at = ids.indexOf(track.getSettings().deviceId ?? "");
    const next = ids[(at + 1) % ids.length];
    if (next) choose(next);
  };
}
