"use client";

import { type PointerEvent, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { type Change, moves } from "./moves";
import type { Size } from "./view";

type Stage = {
  onSize: (size: Size) => void;
  onChange: (change: Change) => void;
  isEnlarged: boolean;
};

/** What is done on one pane with the wheel and the pointer, and how large it is. */
export function useStage({ onSize, onChange, isEnlarged }: Stage) {
  const stage = useRef<HTMLDivElement>(null);
  const sized = useEffectEvent(onSize);
  const changed = useEffectEvent(onChange);

  // Before the first painting, so that a case that was made ready ahead appears whole.
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    const measure = () => sized({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    // React listens for wheels passively, and then the page would scroll too.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at = {
        x: event.clientX - box.left - box.width / 2,
        y: event.clientY - box.top - box.height / 2,
      };
      changed(moves.zoomAt(at, Math.exp(-event.deltaY / 400)));
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, []);

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId))
        onChange(moves.by(event.movementX, event.movementY));
    },
    onDoubleClick: () => onChange(isEnlarged ? moves.fit : moves.zoomIn),
  };
  return { stage, handlers };
}
