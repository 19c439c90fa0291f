"use client";

import { type PointerEvent, type ReactNode, useState } from "react";
import type { Point } from "./view";

const radius = 110;

type LoupeProps = {
  isOn: boolean;
  /** What is under it, enlarged around a point that is measured from the middle. */
  enlarged: (at: Point) => ReactNode;
  children: ReactNode;
  className?: string;
};

/** A round glass that follows the pointer over what it is laid on. */
export function Loupe({ isOn, enlarged, children, className }: LoupeProps) {
  const [at, setAt] = useState<Point>();
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setAt({ x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 });
  };
  return (
    // Even while it is off: switched on by its key, it is where the pointer is.
    <div className={className} onPointerMove={follow} onPointerLeave={() => setAt(undefined)}>
      {children}
      {isOn && at ? (
        <div aria-hidden="true" data-loupe className="pointer-events-none absolute inset-0 overflow-hidden">
          <div
            className="absolute inset-0 bg-sunken"
            style={{ clipPath: `circle(${radius}px at calc(50% + ${at.x}px) calc(50% + ${at.y}px))` }}
          >
            {enlarged(at)}
          </div>
          <div
            className="absolute -translate-1/2 rounded-full border-2 border-ink shadow-float"
            style={{
              ...{ width: 2 * radius, height: 2 * radius },
              ...{ left: `calc(50% + ${at.x}px)`, top: `calc(50% + ${at.y}px)` },
            }}
          />
        </div>
      ) : null}
    </div>
  );
}
