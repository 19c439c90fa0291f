import { type FiguresRow, funnelOf, type Section } from "@/db/queries/analytics-figures";
import {
  type BreakdownRow,
  decidedOf,
  type Figures,
  type Lengths,
  noFunnel,
  type ReasonTotal,
} from "@/lib/core/analytics/figures";
import { type Histogram, quantile } from "@/lib/core/analytics/histogram";
import { reasonIds } from "@/lib/core/decision/reasons";

export const lengthsOf = (took: Histogram): Lengths => ({
  p50: quantile(took, 0.5),
  p90: quantile(took, 0.9),
  p99: quantile(took, 0.99),
});

/** The database has made it from whole numbers. */
const parseHistogram = (text: string) => JSON.parse(text) as Record<string, number>;

/** The histograms of all the rows as one. */
function tookOf(rows: readonly FiguresRow[]): Histogram {
  const sum: Histogram = new Map();
  for (const { kind, key } of rows)
    if (kind === "took")
      for (const [bucket, count] of Object.entries(parseHistogram(key)))
        sum.set(Number(bucket), (sum.get(Number(bucket)) ?? 0) + count);
  return sum;
}

function reasonsOf({ key, counts }: FiguresRow): ReasonTotal[] {
  const [status, name] = key.split(":");
  const reason = reasonIds.find((id) => id === name);
  const stands = status === "declined" ? ("declined" as const) : ("resubmission_requested" as const);
  return reason ? [{ status: stands, reason, total: counts[0] ?? 0 }] : [];
}

/** All together in one range. */
export function figuresOf(rows: readonly FiguresRow[], range: number): Figures {
  const own = rows.filter((row) => row.section === "all" && row.range === range);
  const funnel = own.find(({ kind }) => kind === "funnel");
  return {
    funnel: funnel ? funnelOf(funnel) : noFunnel,
    took: tookOf(own),
    reasons: own
      .filter(({ kind }) => kind === "reason")
      .flatMap(reasonsOf)
      .toSorted((a, b) => b.total - a.total),
  };
}

/** Each value of a dimension, the most frequent first. */
export function breakdownOf(rows: readonly FiguresRow[], section: Section): BreakdownRow[] {
  const own = rows.filter((row) => row.section === section);
  const byValue = new Map<string, FiguresRow[]>();
  for (const row of own) {
    const known = byValue.get(row.value);
    if (known) known.push(row);
    else byValue.set(row.value, [row]);
  }
  return own
    .filter(({ kind }) => kind === "funnel")
    .map((row): BreakdownRow => {
      const median = quantile(tookOf(byValue.get(row.value) ?? []), 0.5);
      return { value: row.value, funnel: funnelOf(row), median };
    })
    .filter(({ funnel }) => funnel.created > 0)
    .toSorted((a, b) => b.funnel.created - a.funnel.created || decidedOf(b.funnel) - decidedOf(a.funnel));
}
