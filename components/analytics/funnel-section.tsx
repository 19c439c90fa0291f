import { decidedOf, type Funnel } from "@/lib/core/analytics/figures";
import { BarList } from "./bar-list";
import { ChartSection } from "./chart-section";
import { CountLink } from "./count-link";
import { FigureTable } from "./figure-table";
import type { Linked } from "./linked";
import { numberWords, shareWords } from "./words";

/** How far those created in the period have come. */
export function FunnelSection({ funnel, hrefs, locale }: { funnel: Funnel } & Linked<"created" | "decided">) {
  const { created, started, submitted } = funnel;
  const count = (name: "created" | "decided", of: string, total: number) => (
    <CountLink count={total} href={hrefs[name]} of={of} locale={locale} />
  );
  const steps = [
    { name: "Created", total: created, value: count("created", "created", created) },
    { name: "Started", total: started, value: numberWords(started, locale) },
    { name: "Submitted", total: submitted, value: numberWords(submitted, locale) },
    { name: "Decided", total: decidedOf(funnel), value: count("decided", "decided", decidedOf(funnel)) },
  ];
  const share = (total: number, of: number | undefined) => shareWords(of ? total / of : undefined, locale);
  return (
    <ChartSection
      name="funnel"
      title="Funnel"
      about="How far those created in this time have come by now"
      chart={
        <BarList
          label="Funnel"
          lines={steps.map(({ name, total, value }) => ({
            ...{ key: name, name, value, tone: "accent" as const },
            note: share(total, created),
            part: created > 0 ? total / created : 0,
          }))}
        />
      }
      table={
        <FigureTable
          label="Funnel"
          heads={["Step", "Verifications", "Of created", "Of the step before"]}
          empty="Nothing was created in this time."
          rows={steps.map(({ name, total, value }, at) => ({
            ...{ key: name, name },
            cells: [value, share(total, created), at > 0 ? share(total, steps[at - 1]?.total) : "–"],
          }))}
        />
      }
    />
  );
}
