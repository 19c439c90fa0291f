import type { Metadata } from "next";
import { AnalyticsFilters } from "@/components/analytics/analytics-filters";
import { BreakdownSection } from "@/components/analytics/breakdown-section";
import { BeingCounted, Freshness } from "@/components/analytics/freshness";
import { FunnelSection } from "@/components/analytics/funnel-section";
import { Headline } from "@/components/analytics/headline";
import { LengthsSection } from "@/components/analytics/lengths-section";
import { NoFigures } from "@/components/analytics/no-figures";
import { PeriodFilter } from "@/components/analytics/period-filter";
import { RateSection } from "@/components/analytics/rate-section";
import { ReasonsSection } from "@/components/analytics/reasons-section";
import { PageHeader } from "@/components/ui/page-header";
import { loadAnalytics } from "./load";
import { analyticsHref, parseAnalyticsParams, periodName } from "./search-params";

export const metadata: Metadata = { title: "Analytics" };

export default async function AnalyticsPage({ searchParams }: PageProps<"/analytics">) {
  const params = parseAnalyticsParams(await searchParams);
  const { period, first, last } = params;
  const loaded = await loadAnalytics(params);
  const { analytics, filter, locale, timeZone } = loaded;
  return (
    <>
      <PageHeader title="Analytics" description={<Freshness asOf={analytics.asOf} timeZone={timeZone} />} />
      <AnalyticsFilters
        chosen={filter}
        integrations={loaded.integrations}
        period={<PeriodFilter {...{ period, first, last, timeZone }} name={periodName(params, locale)} />}
      />
      {analytics.asOf ? null : <BeingCounted />}
      {analytics.funnel.created === 0 ? (
        <NoFigures
          environment={filter.environment}
          allTimeHref={analyticsHref(parseAnalyticsParams({}), {
            ...{ environment: filter.environment, period: "all" },
          })}
          testHref={analyticsHref(params, { environment: "test", integration: undefined })}
        />
      ) : (
        <Figures {...loaded} />
      )}
    </>
  );
}

function Figures({
  analytics,
  hrefs,
  reasons,
  points,
  breakdowns,
  bucket,
  ...told
}: Awaited<ReturnType<typeof loadAnalytics>>) {
  const { locale, timeZone } = told;
  const { funnel, lengths, spans, before } = analytics;
  return (
    <>
      <Headline {...{ funnel, lengths, before, hrefs, locale }} />
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-2">
        <FunnelSection {...{ funnel, hrefs, locale }} />
        <RateSection {...{ points, bucket, timeZone, locale }} />
        <ReasonsSection {...{ reasons, locale }} />
        <LengthsSection {...{ lengths, spans, locale }} />
      </div>
      <div className="mt-8 flex flex-col gap-8">
        <BreakdownSection
          title="By integration"
          head="Integration"
          rows={breakdowns.integration}
          locale={locale}
        />
        <BreakdownSection title="By country" head="Country" rows={breakdowns.country} locale={locale} />
        <BreakdownSection
          title="By document type"
          head="Document"
          rows={breakdowns.document}
          locale={locale}
        />
      </div>
    </>
  );
}
