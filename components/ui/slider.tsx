"use client";

import { useId } from "react";

type SliderProps = {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  unit?: string;
  onValueChange: (value: number) => void;
};

/** A value between two others, by dragging or by arrow keys. */
export function Slider({ label, value, min, max, step = 1, unit = "", onValueChange }: SliderProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <output htmlFor={id} className="text-xs text-ink-muted">
          {value}
          {unit}
        </output>
      </div>
      <input
        id={id}
        type="range"
        {...{ min, max, step, value }}
        onChange={(event) => onValueChange(event.currentTarget.valueAsNumber)}
        className="h-6 w-full cursor-pointer accent-accent max-sm:h-11"
      />
    </div>
  );
}
