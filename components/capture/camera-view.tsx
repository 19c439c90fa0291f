"use client";

import { useState } from "react";
import { buttonClass } from "./button";
import { CameraFrame, DarkRoom } from "./camera-frame";
import { CameraProblemView } from "./camera-problem";
import { FileButton } from "./file-button";
import { UploadIcon } from "./icons";
import { photo, photoMessages } from "./messages";
import { facingOf, type PhotoProps } from "./photo-intro";
import { pictureFromVideo } from "./picture";
import { RoomHeading } from "./room-heading";
import { Spinner } from "./spinner";
import { useCamera } from "./use-camera";

type Props = PhotoProps & { onShot: (picture: Blob) => void; onClose: () => void };

/** The camera, with a frame for what belongs into the picture. */
export function CameraView({ context, type, problem, isPreparing, onFile, onShot, onClose }: Props) {
  const facing = facingOf(context);
  const { video, status, retry, onPlaying } = useCamera(facing);
  const [ratio, setRatio] = useState<number>();
  const { heading, frame } = photoMessages(context, type);
  const isAcross = ratio !== undefined && ratio > 1;
  const isReady = status === "ready";

  const shoot = async () => {
    if (isReady && video.current) onShot(await pictureFromVideo(video.current));
  };

  if (status !== "starting" && status !== "ready")
    return (
      <CameraProblemView
        {...{ context, problem, isPreparing, onFile, onClose }}
        kind={status}
        onRetry={retry}
      />
    );
  return (
    <DarkRoom>
      <RoomHeading heading={heading} onClose={onClose}>
        <p className="text-base text-ink-muted">{frame}</p>
      </RoomHeading>
      <div className="relative flex min-h-0 flex-1 items-center justify-center overflow-hidden [container-type:size]">
        {/* A camera that lies across a standing screen is shown whole, not cut to a strip of its middle. */}
        <div
          className={isAcross ? "relative" : "absolute inset-0"}
          style={isAcross ? { aspectRatio: ratio, width: `min(100cqw, calc(100cqh * ${ratio}))` } : undefined}
        >
          <video
            ref={video}
            autoPlay
            playsInline
            muted
            onPlaying={onPlaying}
            onLoadedMetadata={({ currentTarget: { videoWidth, videoHeight } }) =>
              setRatio(videoWidth / videoHeight)
            }
            className={`size-full object-cover ${facing === "user" ? "-scale-x-100" : ""}`}
          />
          {isReady && <CameraFrame context={context} type={type} />}
        </div>
        <p
          aria-live="polite"
          className="pointer-events-none absolute inset-0 flex items-center justify-center gap-3 text-md empty:hidden"
        >
          {!isReady && (
            <>
              <Spinner />
              {photo.starting}
            </>
          )}
        </p>
      </div>
      <div className="flex flex-col items-center gap-2 px-6 pt-5 pb-[max(1rem,env(safe-area-inset-bottom))]">
        <button
          type="button"
          aria-label={photo.shutter}
          aria-disabled={!isReady}
          onClick={shoot}
          className="flex size-19 items-center justify-center rounded-full border-4 border-ink p-1 transition-transform active:scale-95 aria-disabled:opacity-50"
        >
          <span className="size-full rounded-full bg-ink" />
        </button>
        <FileButton className={buttonClass("quiet")} onFile={onFile}>
          <UploadIcon className="size-5" />
          {photo.chooseFile}
        </FileButton>
      </div>
    </DarkRoom>
  );
}
