import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Told apart without colour, at ten pixels. */
export type ShapeName =
  | "ring"
  | "half"
  | "disc"
  | "diamond"
  | "check"
  | "cross"
  | "loop"
  | "dash"
  | "slash"
  | "triangle"
  | "square";

const stroke = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.75,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

const drawings: Record<ShapeName, ReactNode> = {
  ring: <circle cx="6" cy="6" r="4.1" {...stroke} />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.1" {...stroke} />
      <path d="M6 1.9a4.1 4.1 0 0 1 0 8.2z" fill="currentColor" />
    </>
  ),
  disc: <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  diamond: <path d="M6 .6 11.4 6 6 11.4.6 6z" fill="currentColor" />,
  check: <path d="m1.8 6.4 2.9 2.9 5.5-6.6" {...stroke} strokeWidth={2.1} />,
  cross: <path d="m2.4 2.4 7.2 7.2m0-7.2-7.2 7.2" {...stroke} strokeWidth={2.1} />,
  loop: <path d="M10.2 6A4.2 4.2 0 1 1 8.7 2.8M8.9.7v2.4H6.5" {...stroke} />,
  dash: <path d="M1.8 6h8.4" {...stroke} strokeWidth={2.2} />,
  slash: (
    <>
      <circle cx="6" cy="6" r="4.1" {...stroke} />
      <path d="m3.1 8.9 5.8-5.8" {...stroke} />
    </>
  ),
  triangle: <path d="M6 1.2 11.2 10.6H.8z" fill="currentColor" />,
  square: <rect x="1.8" y="1.8" width="8.4" height="8.4" fill="currentColor" />,
};

/** A small sign in the colour of the text around it. Decorative: the word beside it carries the meaning. */
export function Shape({ name, className }: { name: ShapeName; className?: string }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className={classNames("size-2.5 shrink-0", className)}>
      {drawings[name]}
    </svg>
  );
}
