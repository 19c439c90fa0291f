import { type RefObject, useEffect, useState } from "react";
import type { PhotoProps } from "../photo-intro";
import { CameraFrame } from "./camera-frame";

type Props = Pick<PhotoProps, "context" | "type"> & {
  video: RefObject<HTMLVideoElement | null>;
  frame: RefObject<HTMLDivElement | null>;
  isReady: boolean;
  isMirrored: boolean;
  isGood: boolean;
  onPlaying: () => void;
};

/** Width by height of the camera's picture, which changes when a phone is turned. */
function useRatio(video: RefObject<HTMLVideoElement | null>) {
  const [ratio, setRatio] = useState<number>();
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const read = () => element.videoWidth && setRatio(element.videoWidth / element.videoHeight);
    const changes = ["loadedmetadata", "resize"] as const;
    for (const change of changes) element.addEventListener(change, read);
    return () => {
      for (const change of changes) element.removeEventListener(change, read);
    };
  }, [video]);
  return ratio;
}

/** The camera's picture, with a frame for what belongs into it. */
export function Viewfinder({ video, frame, context, type, isReady, isMirrored, isGood, onPlaying }: Props) {
  const ratio = useRatio(video);
  const isAcross = ratio !== undefined && ratio > 1;
  return (
    // A camera that lies across a standing screen is shown whole, not cut to a strip of its middle.
    <div
      className={isAcross ? "relative" : "absolute inset-0"}
      style={isAcross ? { aspectRatio: ratio, width: `min(100cqw, calc(100cqh * ${ratio}))` } : undefined}
    >
      <video
        ref={video}
        autoPlay
        playsInline
        muted
        disablePictureInPicture
        onPlaying={onPlaying}
        className={`size-full object-cover ${isMirrored ? "-scale-x-100" : ""}`}
      />
      {isReady && <CameraFrame {...{ context, type, isGood, frame }} />}
    </div>
  );
}
