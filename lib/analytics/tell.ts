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

const tookOf = (rows: readonly FiguresRow[]): Histogram =>
  new Map(rows.filter(({ kind }) => kind === "took").map(({ key, counts }) => [Number(key), counts[0] ?? 0]));

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
  const took = new Map<string, Histogram>();
  for (const { value, key, counts } of own.filter(({ kind }) => kind === "took"))
    took.set(value, (took.get(value) ?? new Map()).set(Number(key), counts[0] ?? 0));
  return own
    .filter(({ kind }) => kind === "funnel")
    .map((row): BreakdownRow => {
      const median = quantile(took.get(row.value) ?? new Map(), 0.5);
      return { value: row.value, funnel: funnelOf(row), median };
    })
    .filter(({ funnel }) => funnel.created > 0)
    .toSorted((a, b) => b.funnel.created - a.funnel.created || decidedOf(b.funnel) - decidedOf(a.funnel));
}
