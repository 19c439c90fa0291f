import type { Metadata } from "next";
import { Copyable } from "@/components/integrations/copyable";
import { IntegrationTable } from "@/components/integrations/integration-table";
import { NoIntegrations } from "@/components/integrations/no-integrations";
import { PageHeader } from "@/components/ui/page-header";
import { userContext } from "@/lib/auth/context";
import { listApiKeys } from "@/lib/integrations/credentials";
import { listIntegrations } from "@/lib/integrations/get";
import { countRecent } from "@/lib/integrations/usage";
import { publicOrigin } from "@/lib/links";
import { listEndpoints } from "@/lib/webhooks/endpoints";

export const metadata: Metadata = { title: "Integrations" };

export default async function IntegrationsPage() {
  const { ctx } = await userContext("webhook:read");
  const [integrations, recent] = await Promise.all([listIntegrations(ctx), countRecent(ctx, new Date())]);
  const rows = await Promise.all(
    integrations.map(async (integration) => {
      const { id, name, environment, pausedAt } = integration;
      const [[apiKey = null], endpoints] = await Promise.all([
        listApiKeys(ctx, id),
        listEndpoints(ctx, integration),
      ]);
      const isPaused = pausedAt !== null;
      return {
        id,
        name,
        environment,
        isPaused,
        apiKey,
        endpoints: endpoints.length,
        recent: recent.get(id) ?? 0,
      };
    }),
  );
  return (
    <>
      <PageHeader
        title="Integrations"
        description={
          <span className="flex flex-wrap items-center gap-x-2">
            What your backends call. Base URL <Copyable value={publicOrigin()} label="Copy base URL" />
          </span>
        }
      />
      <IntegrationTable rows={rows} empty={<NoIntegrations />} />
    </>
  );
}
