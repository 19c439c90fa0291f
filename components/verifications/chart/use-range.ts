"use client";

import { type KeyboardEvent, type PointerEvent, useState } from "react";

/** Bars by their place, both included. */
type Range = { anchor: number; head: number };

const moves: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Choosing bars: by dragging over them, or with the arrow keys, Shift and Enter. */
export function useRange(count: number, choose: (first: number, last: number) => void) {
  const [range, setRange] = useState<Range>();
  const [isDragging, setIsDragging] = useState(false);
  const last = count - 1;
  const finish = ({ anchor, head }: Range) => {
    setRange(undefined);
    choose(Math.min(anchor, head), Math.max(anchor, head));
  };
  const at = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = Math.floor(((event.clientX - box.left) / box.width) * count);
    return Math.max(0, Math.min(last, place));
  };
  return {
    first: range && Math.min(range.anchor, range.head),
    last: range && Math.max(range.anchor, range.head),
    head: range?.head,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || count === 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setIsDragging(true);
        setRange({ anchor: at(event), head: at(event) });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const head = at(event);
        if (isDragging) setRange((range) => range && { ...range, head });
        else if (event.pointerType === "mouse") setRange({ anchor: head, head });
      },
      onPointerUp: () => {
        if (isDragging && range) finish(range);
        setIsDragging(false);
      },
      onPointerCancel: () => {
        setIsDragging(false);
        setRange(undefined);
      },
      onPointerLeave: () => isDragging || setRange(undefined),
      onBlur: () => setRange(undefined),
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.key === "Escape" && range) {
          event.preventDefault();
          setRange(undefined);
        }
        if ((event.key === "Enter" || event.key === " ") && range) {
          event.preventDefault();
          finish(range);
        }
        const move = moves[event.key];
        if (!move || count === 0) return;
        event.preventDefault();
        const head = range
          ? move(range.head, last)
          : event.key === "ArrowRight" || event.key === "Home"
            ? 0
            : last;
        setRange({ anchor: event.shiftKey && range ? range.anchor : head, head });
      },
    },
  };
}
