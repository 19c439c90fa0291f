import type { ReactNode } from "react";
import { NoneYet, NothingMatches, NothingWaits } from "@/components/verifications/empty-listing";
import { chipWords, splitText } from "@/components/verifications/filter/edit-text";
import { statusLooks } from "@/components/verifications/status-look";
import { openStatuses } from "@/lib/core/verification/status";
import { listApiKeys } from "@/lib/integrations/credentials";
import { publicOrigin } from "@/lib/links";
import { countVerifications } from "@/lib/verifications/list";
import type { LoadedList } from "./load";
import { listHref } from "./search-params";

type EmptyListProps = { list: LoadedList; add: ReactNode };

/** Why there are no rows, and what to do: one of three. */
export async function EmptyList({ list, add }: EmptyListProps) {
  const { ctx, params, counts } = list;
  const filters = namesOfFilters(list);
  if (filters.length === 0) return <NoneYet add={add} request={await exampleRequest(list)} />;
  if (params.status === "review" && filters.length === 1)
    return (
      <NothingWaits withEndUsers={openStatuses.reduce((sum, status) => sum + counts[status].total, 0)} />
    );
  const { all } = await countVerifications(ctx, {});
  if (all.total === 0) return <NoneYet add={add} request={await exampleRequest(list)} />;
  const clearHref = listHref(params, { status: undefined, filter: "", zone: undefined });
  return <NothingMatches filters={filters} total={all.total} clearHref={clearHref} />;
}

function namesOfFilters({ params: { status, filter }, listing, vocabulary }: LoadedList): string[] {
  const { chips } = splitText(filter);
  const { search } = listing.filter;
  const said = chips.map((chip) => Object.values(chipWords(chip, vocabulary)).join(": "));
  return [...(status ? [statusLooks[status].word] : []), ...said, ...(search ? [`“${search}”`] : [])];
}

/** The shortest call that creates a verification; API keys are no secrets. */
async function exampleRequest({ ctx, integrations }: LoadedList) {
  const integration = integrations.find(({ environment }) => environment === "test") ?? integrations[0];
  const [key = "<API key>"] = integration ? await listApiKeys(ctx, integration.id) : [];
  return `curl ${publicOrigin()}/api/v1/sessions \\\n  -H 'Content-Type: application/json' \\\n  -H 'X-AUTH-CLIENT: ${key}' \\\n  -d '{"verification":{}}'`;
}
