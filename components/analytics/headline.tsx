import type { ReactNode } from "react";
import { type Analytics, approvalRate, decidedOf } from "@/lib/core/analytics/figures";
import { CountLink } from "./count-link";
import type { Linked } from "./linked";
import { growthWords, lengthWords, pointWords, shareWords } from "./words";

type FigureProps = { name: string; value: ReactNode; difference: string | undefined };

const Figure = ({ name, value, difference }: FigureProps) => (
  <div className="flex flex-col border-l-2 border-line pl-3">
    <dt className="text-xs text-ink-muted">{name}</dt>
    <dd className="text-xl tabular-nums">{value}</dd>
    <dd className="min-h-4.5 text-xs text-ink-muted">
      {difference ? (
        <>
          {difference}
          <span className="sr-only"> against the time before</span>
        </>
      ) : null}
    </dd>
  </div>
);

type HeadlineProps = Pick<Analytics, "funnel" | "lengths" | "before"> & Linked<"created" | "decided">;

/** The figures one looks for first, against the time before. */
export function Headline({ funnel, lengths, before, hrefs, locale }: HeadlineProps) {
  const decided = decidedOf(funnel);
  const then = before?.funnel;
  const [rate, rateThen] = [approvalRate(funnel), then && approvalRate(then)];
  return (
    <dl aria-label="In short" className="mb-6 grid grid-cols-2 gap-x-4 gap-y-3 lg:grid-cols-4">
      <Figure
        name="Created"
        value={<CountLink count={funnel.created} href={hrefs.created} of="created" locale={locale} />}
        difference={growthWords(funnel.created, then?.created, locale)}
      />
      <Figure
        name="Decided"
        value={<CountLink count={decided} href={hrefs.decided} of="decided" locale={locale} />}
        difference={growthWords(decided, then && decidedOf(then), locale)}
      />
      <Figure
        name="Approval rate"
        value={shareWords(rate, locale)}
        difference={pointWords(rate, rateThen, locale)}
      />
      <Figure
        name="Time to decision, median"
        value={lengthWords(lengths.p50, locale)}
        difference={growthWords(lengths.p50, before?.lengths.p50, locale)}
      />
    </dl>
  );
}
