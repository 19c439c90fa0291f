"use client";

import { type PointerEvent, useState } from "react";
import type { Point } from "./view";

type AreaChoiceProps = { onChoose: (from: Point, to: Point) => void };

/** Smaller than this it was a click. */
const leastPixels = 8;

function pointIn(event: PointerEvent<HTMLDivElement>): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 };
}

/** Lies over a picture while somebody draws a part of it to look at. Points are measured from its middle. */
export function AreaChoice({ onChoose }: AreaChoiceProps) {
  const [from, setFrom] = useState<Point>();
  const [to, setTo] = useState<Point>();
  const frame = from && to;
  return (
    <div
      className="absolute inset-0 cursor-crosshair touch-none overflow-hidden"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom(pointIn(event));
      }}
      onPointerMove={(event) => (from ? setTo(pointIn(event)) : undefined)}
      onPointerUp={() => {
        if (frame && Math.abs(from.x - to.x) > leastPixels && Math.abs(from.y - to.y) > leastPixels)
          onChoose(from, to);
        setFrom(undefined);
        setTo(undefined);
      }}
    >
      <p className="absolute inset-x-0 top-0 bg-ink/85 px-3 py-1.5 text-center text-xs text-surface">
        Draw a frame around what you want to see.
      </p>
      {frame ? (
        <div
          className="absolute border-2 border-accent bg-accent/15"
          style={{
            left: `calc(50% + ${Math.min(from.x, to.x)}px)`,
            top: `calc(50% + ${Math.min(from.y, to.y)}px)`,
            width: Math.abs(from.x - to.x),
            height: Math.abs(from.y - to.y),
          }}
        />
      ) : null}
    </div>
  );
}
