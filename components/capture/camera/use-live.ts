import { type RefObject, useEffect, useRef, useState } from "react";
import type { MediaContext } from "@/lib/core/document/document";
import type { PictureProblem } from "@/lib/core/document/picture";
import { openShutter, patienceOf, progressOf, watch } from "@/lib/core/picture/automatic-shutter";
import { holdHint, noHint } from "@/lib/core/picture/hold-hint";
import { steadyMovement } from "@/lib/core/picture/movement";
import type { Finding } from "./frame";
import { type Box, framedArea } from "./framed-area";
import { openScout, type Scout } from "./scout";

/** Six to eight looks a second, and never more than the device can do. */
const interval = 140;
const minPause = 40;
/** A camera needs a moment to find its light and its focus, and a person to find the camera. */
const warmUp = 1200;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function areaOf(video: HTMLVideoElement, frame: Element | null): Box {
  const shown = video.getBoundingClientRect();
  return framedArea(
    { width: video.videoWidth, height: video.videoHeight },
    shown,
    frame?.getBoundingClientRect() ?? shown,
  );
}

type Live = { hint: PictureProblem | null; progress: number };
const nothing: Live = { hint: null, progress: 0 };

type Props = {
  video: RefObject<HTMLVideoElement | null>;
  frame: RefObject<Element | null>;
  context: MediaContext;
  isReady: boolean;
  /** The picture is being taken: nobody needs advice now, but the scout is needed. */
  isPaused: boolean;
  /** The picture was good for the first time. */
  onGood: () => void;
  /** It has been good for as long as it takes. */
  onRelease: () => void;
};

const isGood = ({ problems, movement }: Finding) => problems.length === 0 && movement < steadyMovement;

/** Looks at the picture while the camera is open: what could be better, and how near the automatic shutter is. */
export function useLive({ video, frame, context, isReady, isPaused, onGood, onRelease }: Props) {
  const [live, setLive] = useState(nothing);
  const scout = useRef<Scout | null>(null);
  const now = useRef({ isPaused, onGood, onRelease });
  now.current = { isPaused, onGood, onRelease };

  useEffect(() => {
    if (!isReady) return;
    const opened = openScout(context);
    scout.current = opened;
    const patience = patienceOf[context.startsWith("face") ? "face" : "document"];
    const begun = performance.now();
    let isOver = false;
    let held = noHint;
    let shutter = openShutter;

    const take = (finding: Finding, time: number) => {
      held = holdHint(held, finding.problems[0] ?? null, time);
      shutter = watch(shutter, isGood(finding) && time - begun > warmUp, time, patience);
      const progress = progressOf(shutter, patience);
      setLive((before) =>
        before.hint === held.shown && before.progress === progress ? before : { hint: held.shown, progress },
      );
      if (shutter.goodSince === time) now.current.onGood();
      if (progress < 1) return;
      shutter = openShutter;
      now.current.onRelease();
    };
    const look = async () => {
      const source = video.current;
      if (document.hidden || now.current.isPaused || !source?.videoWidth) return;
      const finding = await opened.look(source, areaOf(source, frame.current));
      if (finding && !isOver && !now.current.isPaused) take(finding, performance.now());
    };
    const run = async () => {
      while (!isOver) {
        const started = performance.now();
        await look();
        await wait(Math.max(minPause, interval - (performance.now() - started)));
      }
    };
    void run();
    return () => {
      isOver = true;
      scout.current = null;
      opened.end();
      setLive(nothing);
    };
  }, [isReady, context, video, frame]);

  return { ...live, scout };
}
