import type { AnalyticsFilter, TimeRange } from "@/lib/core/analytics/figures";
import { isOpenStart } from "@/lib/core/analytics/period";
import type { FilterVocabulary } from "@/lib/core/verification/filter-choices";
import { formatFilter } from "@/lib/core/verification/filter-text";
import type { VerificationFilter } from "@/lib/core/verification/listing";

type Links = {
  filter: AnalyticsFilter;
  range: TimeRange;
  vocabulary: FilterVocabulary;
  /** Said where the account has no time zone: the list would take the browser's. */
  zone: string | undefined;
};

/** Leads to the verifications that a number counts. */
export const listLinks =
  ({ filter, range, vocabulary, zone }: Links) =>
  (own: VerificationFilter = {}): string => {
    const { environment, integrationId, country, documentType } = filter;
    const wanted: VerificationFilter = {
      environment,
      integrationIds: integrationId ? [integrationId] : undefined,
      countries: country ? [country] : undefined,
      documentTypes: documentType ? [documentType] : undefined,
      from: isOpenStart(range) ? undefined : range.from,
      to: range.to,
      ...own,
    };
    const query = new URLSearchParams({ filter: formatFilter(wanted, vocabulary), ...(zone && { zone }) });
    return `/verifications?${query}`;
  };
