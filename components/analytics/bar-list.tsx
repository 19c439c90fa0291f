import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import type { Tone } from "@/components/ui/tone";

/** `part`, from 0 to 1, is how long the bar is; everything that it says stands in words beside it. */
export type BarLine = {
  key: string;
  name: ReactNode;
  value: ReactNode;
  note?: ReactNode;
  part: number;
  tone: Tone;
};

const fills: Partial<Record<Tone, string>> = {
  accent: "fill-accent",
  danger: "fill-tone-danger",
  success: "fill-tone-success",
  warning: "fill-tone-warning",
};

/** Amounts one under another. */
export const BarList = ({ label, lines }: { label: string; lines: readonly BarLine[] }) => (
  <ul aria-label={label} className="flex flex-col gap-2.5">
    {lines.map(({ key, name, value, note, part, tone }) => (
      <li key={key} className="flex flex-col gap-1">
        <div className="flex items-baseline justify-between gap-3 text-sm">
          <span className="min-w-0">{name}</span>
          <span className="shrink-0 tabular-nums">
            {value}
            {note ? (
              <span className="ml-2 inline-block min-w-12 text-right text-ink-muted">{note}</span>
            ) : null}
          </span>
        </div>
        <svg
          aria-hidden="true"
          viewBox="0 0 100 1"
          preserveAspectRatio="none"
          className="h-2 w-full bg-sunken"
        >
          <rect width={100 * part} height={1} className={classNames(fills[tone] ?? "fill-edge")} />
        </svg>
      </li>
    ))}
  </ul>
);
