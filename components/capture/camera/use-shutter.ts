import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { MediaContext, PictureSource } from "@/lib/core/document/document";
import { maxViewEdge, type PictureProblem } from "@/lib/core/document/picture";
import { preliminaryOf, stillOf, takeBurst } from "./burst";
import { jpegOf } from "./jpeg";
import type { Scout } from "./scout";
import { areaOf } from "./use-live";

/** A picture that was taken or chosen and not sent yet. */
export type Shot = {
  picture: Blob;
  /** Taken a moment before, and smaller: evidence that the final one has a past. */
  preliminary?: Blob | null;
  source: PictureSource;
  /** What this device finds wrong with it. Advice. */
  problems: readonly PictureProblem[];
};

/** Of which an earlier picture is kept as well. */
const withPreliminary: readonly MediaContext[] = ["document_front", "document_back", "face"];

type Props = {
  context: MediaContext;
  video: RefObject<HTMLVideoElement | null>;
  frame: RefObject<Element | null>;
  onShot: (shot: Shot) => void;
};

/** Takes the picture: by hand or by itself, one at a time. */
export function useShutter({ context, video, frame, onShot }: Props) {
  const [isTaking, setIsTaking] = useState(false);
  const isBusy = useRef(false);
  const isGone = useRef(false);
  const early = useRef<Promise<Blob | null> | null>(null);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  const keepEarly = useCallback(() => {
    if (early.current || !video.current || !withPreliminary.includes(context)) return;
    early.current = preliminaryOf(stillOf(video.current));
  }, [context, video]);

  const shoot = useCallback(
    async (scout: Scout | null) => {
      const source = video.current;
      if (isBusy.current || !source?.videoWidth) return;
      isBusy.current = true;
      setIsTaking(true);
      const { first, best, problems } = await takeBurst(source, areaOf(source, frame.current), scout);
      const picture = await jpegOf(best, best, maxViewEdge);
      const preliminary = withPreliminary.includes(context)
        ? await (early.current ?? preliminaryOf(first))
        : null;
      isBusy.current = false;
      if (isGone.current) return;
      setIsTaking(false);
      if (picture) onShot({ picture, preliminary, source: "camera", problems });
    },
    [context, video, frame, onShot],
  );
  return { isTaking, shoot, keepEarly };
}
