import { readAnalytics } from "@/lib/analytics/read";
import { userContext } from "@/lib/auth/context";
import type { Dimension } from "@/lib/core/analytics/figures";
import { bucketFor, resolvePeriod } from "@/lib/core/analytics/period";
import { documentNames, isDocumentType } from "@/lib/core/document/document";
import { parsePortalLanguage, portalLanguages } from "@/lib/core/identity/preferences";
import type { VerificationFilter } from "@/lib/core/verification/listing";
import { countryName } from "@/lib/format/country";
import { listAllIntegrations } from "@/lib/integrations/get";
import { getFilterVocabulary } from "@/lib/verifications/vocabulary";
import { listLinks } from "./list-links";
import { type AnalyticsParams, analyticsHref, filterOf } from "./search-params";

type Told = { name: string; list?: VerificationFilter; narrow?: Partial<AnalyticsParams> };

/** What a value of each dimension is called, and how it is asked for; what is not chosen yet cannot be. */
function tellerOf(names: ReadonlyMap<string, string>): Record<Dimension, (value: string) => Told> {
  return {
    integration: (value) => ({
      ...{ name: names.get(value) ?? value, list: { integrationIds: [value] } },
      narrow: { integration: value },
    }),
    country: (value) =>
      value === ""
        ? { name: "Not known" }
        : { name: countryName(value), list: { countries: [value] }, narrow: { country: value } },
    document: (value) =>
      isDocumentType(value)
        ? { name: documentNames[value], list: { documentTypes: [value] }, narrow: { document: value } }
        : { name: "Not chosen" },
  };
}

/** All that the page shows, as the address asks for it, with where each number leads. */
export async function loadAnalytics(params: AnalyticsParams) {
  const { user, ctx } = await userContext("analytics:read");
  const timeZone = user.timeZone ?? "UTC";
  const filter = filterOf(params);
  const period = resolvePeriod(params.period, params, timeZone, new Date());
  const [analytics, integrations, vocabulary] = await Promise.all([
    readAnalytics(ctx, filter, period, timeZone),
    listAllIntegrations(ctx),
    getFilterVocabulary(ctx, timeZone),
  ]);
  const { range } = period;
  const href = listLinks({ filter, range, vocabulary, zone: user.timeZone ? undefined : timeZone });
  const tellers = tellerOf(new Map(integrations.map(({ id, name }) => [id, name])));
  const rowsOf = (dimension: Dimension) =>
    analytics.breakdowns[dimension].map((row) => {
      const { name, list, narrow } = tellers[dimension](row.value);
      return {
        ...{ ...row, name },
        listHref: list && href(list),
        narrowHref: narrow && analyticsHref(params, narrow),
      };
    });
  const first = analytics.points[0];
  const drawn = first ? { from: new Date(first.from), to: range.to } : range;
  return {
    ...{ analytics, filter, timeZone },
    locale: portalLanguages[parsePortalLanguage(user.language)].locale,
    integrations: integrations
      .filter(({ environment }) => environment === filter.environment)
      .map(({ id, name }) => ({ id, name })),
    bucket: bucketFor(drawn),
    hrefs: { created: href(), decided: href({ statuses: ["approved", "declined"] }) },
    reasons: analytics.reasons.map((one) => ({
      ...one,
      href: href({ statuses: [one.status], reasons: [one.reason] }),
    })),
    points: analytics.points.map((point) => ({
      ...point,
      href: href({ from: new Date(point.from), to: new Date(point.to) }),
    })),
    breakdowns: {
      integration: rowsOf("integration"),
      country: rowsOf("country"),
      document: rowsOf("document"),
    },
  };
}
