import { useCallback, useEffect, useRef, useState } from "react";

export type CameraProblem = "denied" | "missing" | "busy" | "unsupported";
type CameraStatus = "starting" | "ready" | CameraProblem;

const problemOf: Record<string, CameraProblem> = {
  NotAllowedError: "denied",
  SecurityError: "denied",
  NotFoundError: "missing",
  OverconstrainedError: "missing",
  NotReadableError: "busy",
  AbortError: "busy",
};

function openCamera(facingMode: "environment" | "user"): Promise<MediaStream> | undefined {
  // Missing where the page came without TLS, and inside some apps.
  return navigator.mediaDevices?.getUserMedia({
    audio: false,
    video: { facingMode: { ideal: facingMode }, width: { ideal: 2560 }, height: { ideal: 1440 } },
  });
}

const stop = (stream: MediaStream) => {
  for (const track of stream.getTracks()) track.stop();
};

/** The camera's picture in a video element, from mount to unmount. */
export function useCamera(facingMode: "environment" | "user") {
  const video = useRef<HTMLVideoElement>(null);
  const [standing, setStanding] = useState<CameraStatus>("starting");
  const [round, setRound] = useState(0);
  const retry = useCallback(() => setRound((number) => number + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round opens the camera anew
  useEffect(() => {
    let isOver = false;
    let stream: MediaStream | undefined;
    setStanding("starting");

    async function start() {
      try {
        stream = await openCamera(facingMode);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        if (!isOver) setStanding(problemOf[error.name] ?? "busy");
        return;
      }
      if (!stream) setStanding("unsupported");
      else if (isOver) stop(stream);
      else if (video.current) video.current.srcObject = stream;
    }
    void start();

    // A phone takes the camera away from a page in the background.
    const resume = () => {
      if (!document.hidden && stream?.getVideoTracks().every((track) => track.readyState === "ended"))
        retry();
    };
    document.addEventListener("visibilitychange", resume);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", resume);
      if (stream) stop(stream);
    };
  }, [facingMode, round, retry]);

  const onPlaying = useCallback(() => setStanding("ready"), []);
  return { video, status: standing, retry, onPlaying };
}
