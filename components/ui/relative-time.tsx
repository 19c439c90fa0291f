"use client";

import { usePreferences } from "./preferences";
import { Tooltip } from "./tooltip";
import { useNow } from "./use-now";

const steps = [
  { unit: "year", seconds: 31_536_000 },
  { unit: "month", seconds: 2_592_000 },
  { unit: "day", seconds: 86_400 },
  { unit: "hour", seconds: 3_600 },
  { unit: "minute", seconds: 60 },
] as const;
const wordsIn = (locale: string) =>
  new Intl.RelativeTimeFormat(locale, { numeric: "always", style: "short" });

function relativeText(at: Date, now: number, locale: string): string {
  const seconds = Math.round((at.getTime() - now) / 1000);
  const step = steps.find((candidate) => Math.abs(seconds) >= candidate.seconds);
  // The page's clock may be 20 seconds behind: what has just happened is not ahead of us.
  if (!step) return seconds > 20 ? "in a moment" : "just now";
  return wordsIn(locale)
    .format(Math.trunc(seconds / step.seconds), step.unit)
    .replace(".", "");
}

function exactText(at: Date, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium", timeZone }).format(at);
}

/** The moment in the reader's zone and in UTC, as it stands in the tooltip. */
function Exact({ at }: { at: Date }) {
  const { locale, timeZone } = usePreferences();
  return (
    <span className="grid grid-cols-[auto_auto] gap-x-2.5">
      <span className="opacity-75">{timeZone ? timeZone.replaceAll("_", " ") : "Local"}</span>
      <span>{exactText(at, locale, timeZone)}</span>
      <span className="opacity-75">UTC</span>
      <span>{exactText(at, locale, "UTC")}</span>
    </span>
  );
}

/** "4 min ago", kept true while one looks; exact local and UTC time on hover. */
export function RelativeTime({ at, className }: { at: Date | string; className?: string }) {
  const now = useNow();
  const { locale } = usePreferences();
  const date = typeof at === "string" ? new Date(at) : at;
  // The server's words may be seconds older than ours: they are kept until the key changes, then replaced whole.
  return (
    <Tooltip key={now === null ? "server" : "client"} content={<Exact at={date} />}>
      <time dateTime={date.toISOString()} className={className} suppressHydrationWarning>
        {relativeText(date, now ?? Date.now(), locale)}
      </time>
    </Tooltip>
  );
}
