"use client";

import Link from "next/link";
import { useState } from "react";

export type RateMark = { from: string; short: string; words: string; rate: number | undefined; href: string };

const lines = [1, 0.75, 0.5, 0.25, 0];

/** Lines between neighbours that both have a rate. */
const pathOf = (points: readonly RateMark[], x: (at: number) => number) =>
  points
    .flatMap(({ rate }, at) =>
      rate === undefined
        ? []
        : [`${points[at - 1]?.rate === undefined ? "M" : "L"}${x(at)} ${100 - rate * 100}`],
    )
    .join("");

/** A line of rates; each point is a link that says its value. */
export function RateChart({ points }: { points: RateMark[] }) {
  const [shown, setShown] = useState<string>();
  const x = (at: number) => ((at + 0.5) / Math.max(1, points.length)) * 100;
  const marks = points.flatMap((point, at) =>
    point.rate === undefined ? [] : [{ ...point, rate: point.rate, at }],
  );
  const last = points.length - 1;
  const named = points.filter((_, at) => at === 0 || at === last || at === Math.floor(last / 2));
  return (
    <figure>
      <figcaption className="mb-2 h-5 truncate text-xs text-ink-muted">
        {shown ??
          (marks.length > 0
            ? "Point at a mark, or walk them with Tab, to read it."
            : "Nothing is decided yet.")}
      </figcaption>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
        <div
          aria-hidden="true"
          className="flex h-44 flex-col justify-between text-right text-2xs text-ink-muted *:-my-2"
        >
          {lines.map((line) => (
            <span key={line}>{line * 100}%</span>
          ))}
        </div>
        <div className="relative h-44">
          <svg
            aria-hidden="true"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="absolute inset-0 size-full overflow-visible"
          >
            {lines.map((line) => (
              <line
                key={line}
                {...{ x1: 0, x2: 100, y1: 100 - line * 100, y2: 100 - line * 100 }}
                vectorEffect="non-scaling-stroke"
                className={line === 0 ? "stroke-line-strong" : "stroke-line"}
              />
            ))}
            <path
              d={pathOf(points, x)}
              vectorEffect="non-scaling-stroke"
              className="fill-none stroke-accent stroke-2"
            />
          </svg>
          <ul aria-label="Approval rates">
            {marks.map(({ from, words, rate, href, at }) => (
              <li key={from}>
                <Link
                  href={href}
                  aria-label={words}
                  prefetch={false}
                  onFocus={() => setShown(words)}
                  onBlur={() => setShown(undefined)}
                  onMouseEnter={() => setShown(words)}
                  onMouseLeave={() => setShown(undefined)}
                  style={{
                    left: `${x(at)}%`,
                    top: `${100 - rate * 100}%`,
                    width: `min(1.5rem, ${100 / points.length}%)`,
                  }}
                  className="absolute flex h-6 -translate-1/2 items-center justify-center rounded-xs before:size-1.5 before:shrink-0 before:rounded-full before:bg-accent before:outline-2 before:outline-surface hover:before:size-2.5 focus-visible:before:size-2.5"
                />
              </li>
            ))}
          </ul>
        </div>
        <div className="col-start-2 mt-2 flex justify-between text-2xs text-ink-muted">
          {named.map(({ from, short }) => (
            <span key={from}>{short}</span>
          ))}
        </div>
      </div>
    </figure>
  );
}
