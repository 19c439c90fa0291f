import { withField } from "@/components/verifications/filter/edit-text";
import type { ListTab } from "@/components/verifications/status-tabs";
import type { FilterVocabulary } from "@/lib/core/verification/filter-choices";
import type { VerificationFilter } from "@/lib/core/verification/listing";
import { type ListParams, listHref } from "./search-params";

type Shown = { params: ListParams; filter: VerificationFilter; vocabulary: FilterVocabulary };

const isMine = ({ params, filter, vocabulary: { me } }: Shown) =>
  params.status === "review" && me !== undefined && filter.assignees?.join() === me;

export const currentTab = (shown: Shown): ListTab =>
  isMine(shown) ? "mine" : (shown.params.status ?? "all");

/** Where a tab leads. Mine is what waits for whoever reads: a status and a filter in one. */
export function tabHref(shown: Shown, tab: ListTab): string {
  const { params } = shown;
  const rest = isMine(shown) ? withField(params.filter, "assignee", undefined) : params.filter;
  if (tab === "mine")
    return listHref(params, { status: "review", filter: withField(rest, "assignee", "assignee:me") });
  return listHref(params, { status: tab === "all" ? undefined : tab, filter: rest });
}
