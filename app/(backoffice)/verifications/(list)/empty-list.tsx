import type { ReactNode } from "react";
import { NoneYet, NothingMatches, NothingWaits } from "@/components/verifications/empty-listing";
import type { IntegrationChoice } from "@/components/verifications/integration-filter";
import { statusLooks } from "@/components/verifications/status-look";
import type { Ctx } from "@/lib/context";
import type { StatusCounts } from "@/lib/core/verification/listing";
import { openStatuses } from "@/lib/core/verification/status";
import { listApiKeys } from "@/lib/integrations/credentials";
import { publicOrigin } from "@/lib/links";
import { countVerifications } from "@/lib/verifications/list";
import { type ListParams, listHref } from "./search-params";

type EmptyListProps = {
  ctx: Ctx;
  params: ListParams;
  counts: StatusCounts;
  integrations: IntegrationChoice[];
  add: ReactNode;
};

/** Why there are no rows, and what to do: one of three. */
export async function EmptyList({ ctx, params, counts, integrations, add }: EmptyListProps) {
  const filters = namesOfFilters(params, integrations);
  if (filters.length === 0) return <NoneYet add={add} request={await exampleRequest(ctx, integrations)} />;
  if (params.status === "review" && filters.length === 1)
    return (
      <NothingWaits withEndUsers={openStatuses.reduce((sum, status) => sum + counts[status].total, 0)} />
    );
  const { all } = await countVerifications(ctx, {});
  if (all.total === 0) return <NoneYet add={add} request={await exampleRequest(ctx, integrations)} />;
  return <NothingMatches filters={filters} total={all.total} clearHref={listHref({ sort: params.sort })} />;
}

function namesOfFilters({ status, q, integration, from, to }: ListParams, integrations: IntegrationChoice[]) {
  const name = integrations.find(({ id }) => id === integration)?.name ?? "another integration";
  return [
    status && statusLooks[status].word,
    q && `“${q}”`,
    integration && name,
    (from || to) && "the days chosen",
  ].filter((filter): filter is string => Boolean(filter));
}

/** The shortest call that creates a verification; API keys are no secrets. */
async function exampleRequest(ctx: Ctx, integrations: IntegrationChoice[]) {
  const integration = integrations.find(({ environment }) => environment === "test") ?? integrations[0];
  const [key = "<API key>"] = integration ? await listApiKeys(ctx, integration.id) : [];
  return `curl ${publicOrigin()}/api/v1/sessions \\\n  -H 'Content-Type: application/json' \\\n  -H 'X-AUTH-CLIENT: ${key}' \\\n  -d '{"verification":{}}'`;
}
