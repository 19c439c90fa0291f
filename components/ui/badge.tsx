import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Shape, type ShapeName } from "./shape";
import { type Tone, toneFill, toneText } from "./tone";

type BadgeProps = {
  tone?: Tone;
  shape?: ShapeName;
  /** `tint` stands on its own; `plain` is for dense rows, without the tint. */
  look?: "tint" | "plain";
  className?: string;
  children: ReactNode;
};

/** A status: a word, in a colour, with a shape. */
export function Badge({ tone = "neutral", shape, look = "tint", className, children }: BadgeProps) {
  return (
    <span
      className={classNames(
        "inline-flex max-w-full items-center gap-1.5 whitespace-nowrap text-xs font-medium",
        look === "tint" ? classNames("h-5.5 rounded-sm px-1.5", toneFill[tone]) : toneText[tone],
        className,
      )}
    >
      {shape ? <Shape name={shape} /> : null}
      <span className="truncate">{children}</span>
    </span>
  );
}
