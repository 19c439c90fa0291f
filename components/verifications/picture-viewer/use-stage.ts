"use client";

import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { fitted, pan, type Size, turn, type View, zoom } from "./view";

const step = 1.4;
const stride = 60;
const middle = { x: 0, y: 0 };

/** The view of one picture, moved by wheel, pointer, keys and buttons. */
export function useStage() {
  const stage = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();
  const [view, setView] = useState<View>(fitted);

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    // React listens for wheels passively, and then the page would scroll too.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at = {
        x: event.clientX - box.left - box.width / 2,
        y: event.clientY - box.top - box.height / 2,
      };
      setView((view) => zoom(view, Math.exp(-event.deltaY / 400), at, box));
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => {
      observer.disconnect();
      element.removeEventListener("wheel", onWheel);
    };
  }, []);

  const change = (next: (view: View, size: Size) => View) => {
    if (size) setView((view) => next(view, size));
  };
  const controls = {
    zoomIn: () => change((view, size) => zoom(view, step, middle, size)),
    zoomOut: () => change((view, size) => zoom(view, 1 / step, middle, size)),
    turnLeft: () => change((view) => turn(view, -1)),
    turnRight: () => change((view) => turn(view, 1)),
    fit: () => setView(fitted),
  };
  const move = (x: number, y: number) => () => change((view, size) => pan(view, { x, y }, size));
  const keys: Record<string, () => void> = {
    "+": controls.zoomIn,
    "=": controls.zoomIn,
    "-": controls.zoomOut,
    "[": controls.turnLeft,
    "]": controls.turnRight,
    "0": controls.fit,
    ArrowLeft: move(stride, 0),
    ArrowRight: move(-stride, 0),
    ArrowUp: move(0, stride),
    ArrowDown: move(0, -stride),
  };

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) move(event.movementX, event.movementY)();
    },
    onDoubleClick: () => (view.scale > 1 ? controls.fit() : controls.zoomIn()),
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      const act = keys[event.key];
      if (!act || event.metaKey || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      act();
    },
  };
  return { stage, size, view, controls, handlers };
}
