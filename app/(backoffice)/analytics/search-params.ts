import { z } from "zod";
import type { AnalyticsFilter } from "@/lib/core/analytics/figures";
import { type PeriodName, periodNames, periods } from "@/lib/core/analytics/period";
import { isCountry } from "@/lib/core/document/countries";
import { documentTypes } from "@/lib/core/document/document";
import { isUuid } from "@/lib/core/id";
import { environments } from "@/lib/core/integration/settings";
import { dayStartAt } from "@/lib/core/time/zoned";

const day = z
  .string()
  .regex(/^2\d{3}-\d\d-\d\d$/)
  .refine((value) => dayStartAt(value, "UTC") !== undefined)
  .optional()
  .catch(undefined);

/** Everything the page is told in its URL. What is wrong counts as not said. */
const searchParams = z.object({
  environment: z.enum(environments).catch("live"),
  integration: z.string().refine(isUuid).optional().catch(undefined),
  country: z.string().refine(isCountry).optional().catch(undefined),
  document: z.enum(documentTypes).optional().catch(undefined),
  period: z.enum(Object.keys(periods) as [PeriodName, ...PeriodName[]]).catch("30d"),
  first: day,
  last: day,
  /** What is read as tables; the page itself does not ask. */
  tables: z.string().max(100).optional().catch(undefined),
});
export type AnalyticsParams = z.infer<typeof searchParams>;

type Raw = Record<string, string | string[] | undefined>;

/** Parses the URL's query; of a parameter given twice the first counts. */
export function parseAnalyticsParams(raw: Raw): AnalyticsParams {
  const single = Object.entries(raw).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]);
  const params = searchParams.parse(Object.fromEntries(single));
  const { first, last } = params;
  return first && last && first > last ? { ...params, first: last, last: first } : params;
}

export const filterOf = ({
  environment,
  integration,
  country,
  document,
}: AnalyticsParams): AnalyticsFilter => ({
  ...{ environment, country },
  integrationId: integration?.toLowerCase(),
  documentType: document,
});

/** The page with some of it changed. */
export function analyticsHref(params: AnalyticsParams, change: Partial<AnalyticsParams>): string {
  const query = new URLSearchParams();
  const usual: Partial<AnalyticsParams> = { environment: "live", period: "30d" };
  for (const [name, value] of Object.entries({ ...params, ...change }))
    if (value && value !== usual[name as keyof AnalyticsParams]) query.set(name, value);
  return query.size > 0 ? `/analytics?${query}` : "/analytics";
}

/** What the days are called: "Last 30 days", "1 Nov 2026 – 10 Nov 2026". */
export function periodName({ period, first, last }: AnalyticsParams, locale: string): string {
  if (!first && !last) return periodNames[period];
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const told = (day: string) => format.format(new Date(`${day}T00:00:00Z`));
  if (first && last) return first === last ? told(first) : `${told(first)} – ${told(last)}`;
  return first ? `Since ${told(first)}` : `Until ${told(last ?? "")}`;
}
