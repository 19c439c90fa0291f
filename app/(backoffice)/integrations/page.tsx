import type { Metadata } from "next";
import { Copyable } from "@/components/integrations/copyable";
import { IntegrationTable } from "@/components/integrations/integration-table";
import { IntegrationTools } from "@/components/integrations/integration-tools";
import { NewIntegrationButton } from "@/components/integrations/new-integration";
import { NoIntegrations } from "@/components/integrations/no-integrations";
import { PageHeader } from "@/components/ui/page-header";
import { userContext } from "@/lib/auth/context";
import type { Ctx } from "@/lib/context";
import { may } from "@/lib/core/identity/roles";
import { listApiKeys } from "@/lib/integrations/credentials";
import { type Integration, listAllIntegrations } from "@/lib/integrations/get";
import { countRecent } from "@/lib/integrations/usage";
import { publicOrigin } from "@/lib/links";
import { listEndpoints } from "@/lib/webhooks/endpoints";
import { addIntegration } from "./actions";

export const metadata: Metadata = { title: "Integrations" };

/** From so many on one looks for them. */
const many = 10;

async function rowsOf(ctx: Ctx, integrations: Integration[]) {
  const recent = await countRecent(ctx, new Date());
  return Promise.all(
    integrations.map(async ({ id, name, environment, pausedAt, archivedAt }) => {
      const [[apiKey = null], endpoints] = await Promise.all([
        listApiKeys(ctx, id),
        listEndpoints(ctx, { id }),
      ]);
      return {
        ...{ id, name, environment, pausedAt, archivedAt, apiKey },
        ...{ endpoints: endpoints.length, recent: recent.get(id) ?? 0 },
      };
    }),
  );
}

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value.trim() : "");

export default async function IntegrationsPage({ searchParams }: PageProps<"/integrations">) {
  const { user, ctx } = await userContext("webhook:read");
  const params = await searchParams;
  const [search, showsArchived] = [one(params.q).slice(0, 200), one(params.archived) === "1"];
  const all = await listAllIntegrations(ctx);
  const shown = await rowsOf(
    ctx,
    all.filter(({ archivedAt }) => showsArchived || archivedAt === null),
  );
  const sought = search.toLowerCase();
  const rows = shown.filter(({ id, name, apiKey }) =>
    [id, name.toLowerCase(), apiKey].some((text) => text?.includes(sought)),
  );
  const mayAdd = may(user.role, "integration:manage") && ctx.scope.integrationIds === "all";
  const add = mayAdd ? <NewIntegrationButton add={addIntegration} /> : undefined;
  return (
    <>
      <PageHeader
        title="Integrations"
        description={
          <span className="flex flex-wrap items-center gap-x-2">
            What your backends call. Base URL <Copyable value={publicOrigin()} label="Copy base URL" />
          </span>
        }
        actions={shown.length > 0 ? add : undefined}
      />
      <IntegrationTools
        {...{ search, showsArchived }}
        hasSearch={all.length > many || search !== ""}
        archived={all.filter(({ archivedAt }) => archivedAt !== null).length}
      />
      <IntegrationTable rows={rows} empty={<NoIntegrations search={search} add={add} />} />
    </>
  );
}
