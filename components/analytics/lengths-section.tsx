import { type Lengths, quantiles } from "@/lib/core/analytics/figures";
import type { Span } from "@/lib/core/analytics/histogram";
import { BarList } from "./bar-list";
import { ChartSection } from "./chart-section";
import { FigureTable } from "./figure-table";
import { lengthWords, numberWords, shareWords } from "./words";

const meanings = { p50: "half are decided within", p90: "nine of ten within", p99: "99 of 100 within" };

function spanName({ from, to }: Span, locale: string): string {
  if (to === undefined) return `Over ${lengthWords(from, locale)}`;
  return from === 0
    ? `Up to ${lengthWords(to, locale)}`
    : `${lengthWords(from, locale)} – ${lengthWords(to, locale)}`;
}

type LengthsSectionProps = { lengths: Lengths; spans: Span[]; locale: string };

/** How long it took from what was submitted to what was decided. */
export function LengthsSection({ lengths, spans, locale }: LengthsSectionProps) {
  const all = spans.reduce((sum, { total }) => sum + total, 0);
  const most = Math.max(1, ...spans.map(({ total }) => total));
  const lines = spans.map((span) => ({
    ...{ key: String(span.from), name: spanName(span, locale), total: span.total },
    ...{ value: numberWords(span.total, locale), share: shareWords(span.total / all, locale) },
  }));
  const empty = "Nothing that was created in this time is decided yet.";
  return (
    <ChartSection
      name="time"
      title="Time to decision"
      about="From submitted to decided, to within 6 %"
      chart={
        <>
          <dl className="mb-4 grid grid-cols-3 gap-3">
            {quantiles.map((name) => (
              <div key={name} className="flex flex-col">
                <dt className="text-xs text-ink-muted">
                  <span className="font-medium text-ink">{name}</span> {meanings[name]}
                </dt>
                <dd className="mt-auto text-lg tabular-nums">{lengthWords(lengths[name], locale)}</dd>
              </div>
            ))}
          </dl>
          {lines.length > 0 ? (
            <BarList
              label="Time to decision"
              lines={lines.map(({ share, total, ...line }) => ({
                ...{ ...line, note: share, part: total / most, tone: "accent" },
              }))}
            />
          ) : (
            <p className="py-2 text-sm text-ink-muted">{empty}</p>
          )}
        </>
      }
      table={
        <FigureTable
          label="Time to decision"
          heads={["Time", "Verifications", "Share"]}
          empty={empty}
          rows={[
            ...lines.map(({ key, name, value, share }) => ({ key, name, cells: [value, share] })),
            ...quantiles.map((name) => ({
              ...{ key: name, name: `${name}: ${meanings[name]}` },
              cells: [lengthWords(lengths[name], locale), "–"],
            })),
          ]}
        />
      }
    />
  );
}
