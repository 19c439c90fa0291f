"use client";

import { useId } from "react";
import { classNames } from "@/components/ui/class-names";
import { usePreferences } from "@/components/ui/preferences";
import {
  barTotal,
  type Chart,
  type ChartBar,
  type ChartGroup,
  chartGroups,
} from "@/lib/core/verification/chart";
import { createdText } from "@/lib/core/verification/filter-times";
import { splitText } from "../filter/edit-text";
import { useFilterText } from "../filter/use-filter-text";
import { barName, barWords } from "./bar-words";
import { ChartTable } from "./chart-table";
import { useChart } from "./use-chart";
import { useRange } from "./use-range";

const fills: Record<ChartGroup, string> = {
  approved: "fill-tone-success",
  declined: "fill-tone-danger",
  desk: "fill-tone-attention",
  other: "fill-line-strong",
};

const height = 40;

/** When the listed ones were created. Dragging over bars narrows the list to their time. */
export function TimeChart() {
  const chart = useChart();
  return (
    <figure className="mb-3 h-17" aria-busy={!chart}>
      {chart ? <Bars chart={chart} /> : null}
    </figure>
  );
}

function Bars({ chart }: { chart: Chart }) {
  const { bars, bucket, timeZone, isUsual } = chart;
  const { text, setField } = useFilterText();
  const isSearched = splitText(text).words.trim() !== "";
  const { locale } = usePreferences();
  const id = useId();
  const { first, last, handlers } = useRange(bars.length, (first, last) => {
    const [from, to] = [bars[first]?.from, bars[last]?.to];
    if (!from || !to) return;
    const said = createdText({ from: new Date(from), to: new Date(to) }, timeZone);
    setField("created", said && `created:${said}`);
  });
  const zoned = { locale, timeZone };
  const name = (bar: ChartBar | undefined) => (bar ? barName(bar, bucket, zoned) : "");
  const chosen = first === undefined || last === undefined ? [] : bars.slice(first, last + 1);
  const span = (shown: readonly ChartBar[]) =>
    shown.length > 1 ? `${name(shown[0])} – ${name(shown.at(-1))}` : name(shown[0]);
  const most = Math.max(1, ...bars.map(barTotal));
  return (
    <>
      <figcaption className="flex h-5 justify-between gap-4 text-xs text-ink-muted">
        <span aria-live="polite" className="truncate">
          {chosen.length > 0 ? (
            <>
              <span className="text-ink">{span(chosen)}</span> · {barWords(chosen, locale)}
            </>
          ) : (
            `Created ${isUsual ? "in the last 30 days" : "in the time chosen"}${isSearched ? ", without the search" : ""} · ${barWords(bars, locale)}`
          )}
        </span>
        <span className="shrink-0 max-sm:hidden">by {bucket}</span>
      </figcaption>
      <div
        role="slider"
        tabIndex={0}
        aria-label="Time of creation"
        aria-describedby={`${id}-keys`}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, bars.length - 1)}
        aria-valuenow={last ?? Math.max(0, bars.length - 1)}
        aria-valuetext={chosen.length > 0 ? `${span(chosen)}: ${barWords(chosen, locale)}` : span(bars)}
        className="h-10 cursor-crosshair touch-pan-y border-b border-line-strong select-none"
        {...handlers}
      >
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${Math.max(1, bars.length) * 10} ${height}`}
          preserveAspectRatio="none"
          className="size-full"
        >
          {bars.map((bar, at) => (
            <Bar
              key={bar.from}
              bar={bar}
              at={at}
              most={most}
              isChosen={first !== undefined && last !== undefined && first <= at && at <= last}
              isFaded={chosen.length > 1 && !chosen.includes(bar)}
            />
          ))}
        </svg>
      </div>
      <p id={`${id}-keys`} className="sr-only">
        Arrow keys walk the bars, Shift chooses several, Enter narrows the list to them.
      </p>
      <div className="flex h-4 justify-between text-2xs text-ink-muted">
        <span>{name(bars[0])}</span>
        <span>{name(bars.at(-1))}</span>
      </div>
      <ChartTable chart={chart} nameOf={name} />
    </>
  );
}

type BarProps = { bar: ChartBar; at: number; most: number; isChosen: boolean; isFaded: boolean };

function Bar({ bar, at, most, isChosen, isFaded }: BarProps) {
  let ground = height;
  return (
    <g className={classNames(isFaded && "opacity-40")}>
      {isChosen ? <rect x={at * 10} y={0} width={10} height={height} className="fill-accent-soft" /> : null}
      {chartGroups.map((group) => {
        const size = (bar.totals[group] / most) * (height - 2);
        ground -= size;
        return size > 0 ? (
          <rect key={group} x={at * 10 + 1.5} y={ground} width={7} height={size} className={fills[group]} />
        ) : null;
      })}
    </g>
  );
}
