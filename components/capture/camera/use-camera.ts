import { useCallback, useEffect, useRef, useState } from "react";
import { type CameraProblem, type Facing, openCamera, stop } from "./open-camera";

type CameraStatus = "starting" | "ready" | CameraProblem;

/** Starts a video that the browser has paused; where it may not, the picture stands still and nothing is lost. */
async function play(video: HTMLVideoElement) {
  try {
    await video.play();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The camera's picture in a video element, from mount to unmount. */
export function useCamera(facing: Facing) {
  const video = useRef<HTMLVideoElement>(null);
  const [status, setStanding] = useState<CameraStatus>("starting");
  const [track, setTrack] = useState<MediaStreamTrack | null>(null);
  const [deviceId, setDeviceId] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const retry = useCallback(() => setRound((number) => number + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round opens the camera anew
  useEffect(() => {
    let isOver = false;
    let stream: MediaStream | undefined;
    setStanding("starting");
    setTrack(null);

    async function start() {
      const opened = await openCamera(facing, deviceId);
      if (typeof opened === "string") {
        if (!isOver) setStanding(opened);
        return;
      }
      stream = opened;
      if (isOver) return stop(stream);
      const [first = null] = stream.getVideoTracks();
      // A call or another app takes the camera away, with the page in front or not.
      first?.addEventListener("ended", resume);
      setTrack(first);
      if (!video.current) return;
      video.current.srcObject = stream;
      await play(video.current);
    }

    const resume = () => {
      if (document.hidden || isOver || !stream) return;
      if (stream.getVideoTracks().some((one) => one.readyState === "ended")) retry();
      // Safari on a phone leaves the picture still after a page was in the background.
      else if (video.current?.paused) void play(video.current);
    };
    void start();
    document.addEventListener("visibilitychange", resume);
    window.addEventListener("pageshow", resume);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", resume);
      window.removeEventListener("pageshow", resume);
      if (stream) stop(stream);
    };
  }, [facing, deviceId, round, retry]);

  const onPlaying = useCallback(() => setStanding("ready"), []);
  return { video, status, track, retry, onPlaying, chooseCamera: setDeviceId };
}
