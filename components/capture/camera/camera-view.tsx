import { useRef, useState } from "react";
import { useLanguage } from "../language";
import { recall, remember } from "../link-memory";
import { facingOf, type PhotoProps } from "../photo-intro";
import { shotWords } from "../picture-name";
import { RoomHeading } from "../room-heading";
import { Spinner } from "../spinner";
import { CameraControls } from "./camera-controls";
import { CameraProblemView } from "./camera-problem";
import { Countdown } from "./countdown";
import { DarkRoom } from "./dark-room";
import { HintLine } from "./hint-line";
import { TurnSign } from "./turn-sign";
import { useAnnouncement } from "./use-announcement";
import { useCamera } from "./use-camera";
import { useCameras } from "./use-cameras";
import { useLive } from "./use-live";
import { type Shot, useShutter } from "./use-shutter";
import { useTorch } from "./use-torch";
import { useVoice } from "./use-voice";
import { Viewfinder } from "./viewfinder";

type Props = PhotoProps & { onShot: (shot: Shot) => void; onClose: () => void };

const seconds = 3;

/** The camera: advice on the picture, and a shutter that needs no hand. Whoever wants to may press it at any time. */
export function CameraView({ context, type, problem, isPreparing, onFile, onShot, onClose }: Props) {
  const { messages, formats, language } = useLanguage();
  const { camera, hints } = messages;
  const { heading, frame: place } = shotWords(messages, context, type);
  const facing = facingOf(context);
  const isFace = facing === "user";
  const { video, status, track, retry, onPlaying, chooseCamera } = useCamera(facing);
  const frame = useRef<HTMLDivElement>(null);
  const [isAutomatic, setIsAutomatic] = useState(() => recall("automatic") !== "off");
  const { isTaking, shoot, keepEarly } = useShutter({ context, video, frame, onShot });
  const isReady = status === "ready";
  const { hint, progress, scout } = useLive({
    ...{ video, frame, context, isReady, isPaused: isTaking, onGood: keepEarly },
    onRelease: () => isAutomatic && shoot(scout.current),
  });

  const isGood = isAutomatic && progress > 0 && !hint;
  const count = isGood && isFace ? Math.max(1, Math.ceil(seconds * (1 - progress))) : null;
  const line = isTaking ? camera.taken : hint ? hints[hint] : isGood ? camera.steady : "";
  const counted =
    count === seconds ? camera.countdown(formats.number(count)) : count && formats.number(count);
  const text = isReady ? (!isTaking && counted) || line : camera.starting;
  const said = useAnnouncement(text, count !== null || isTaking);
  const voice = useVoice(said, language);
  const torch = useTorch(track);
  const onNextCamera = useCameras(track, chooseCamera);

  if (status !== "starting" && status !== "ready")
    return <CameraProblemView {...{ context, problem, isPreparing, onFile }} kind={status} onRetry={retry} />;
  const toggle = () => {
    remember("automatic", isAutomatic ? "off" : "on");
    setIsAutomatic(!isAutomatic);
  };
  return (
    <DarkRoom>
      <div className="[@media(max-height:30rem)]:w-56 [@media(max-height:30rem)]:self-center">
        <RoomHeading heading={heading} onClose={onClose}>
          <p className="text-base text-ink-muted">{place}</p>
        </RoomHeading>
      </div>
      <div className="relative flex min-h-0 flex-1 items-center justify-center overflow-hidden [container-type:size]">
        <Viewfinder {...{ video, frame, context, type, isReady, isGood, onPlaying }} isMirrored={isFace} />
        {isReady && <TurnSign context={context} />}
        {!isTaking && <Countdown>{count && formats.number(count)}</Countdown>}
        <div className="pointer-events-none absolute inset-x-3 bottom-3 flex justify-center">
          {isReady ? (
            <HintLine hint={isTaking ? null : hint} isGood={isGood || isTaking}>
              {line}
            </HintLine>
          ) : null}
        </div>
        {!isReady && (
          <p aria-hidden="true" className="absolute inset-0 flex items-center justify-center gap-3 text-md">
            <Spinner />
            {camera.starting}
          </p>
        )}
        <p role="status" className="sr-only">
          {said}
        </p>
      </div>
      <CameraControls
        {...{ context, onFile, torch, voice, onNextCamera }}
        isReady={isReady && !isTaking}
        progress={isGood ? progress : 0}
        automatic={{ isOn: isAutomatic, toggle }}
        onShoot={() => isReady && shoot(scout.current)}
      />
    </DarkRoom>
  );
}
