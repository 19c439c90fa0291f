import type { Metadata } from "next";
import { DefaultLine } from "@/components/flows/default-line";
import { FlowTable } from "@/components/flows/flow-table";
import { NewFlow } from "@/components/flows/new-flow";
import { NoFlows } from "@/components/flows/no-flows";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { flowInWords } from "@/lib/core/flow/words";
import { may } from "@/lib/core/identity/roles";
import { listFlows } from "@/lib/flows/list";
import { listEndpoints } from "@/lib/webhooks/endpoints";
import { load } from "../load";

type Props = PageProps<"/integrations/[id]/flows">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: `Flows · ${integration.name}` };
}

export default async function FlowsPage({ params }: Props) {
  const { user, ctx, integration } = await load((await params).id);
  const [flows, endpoints] = await Promise.all([
    listFlows(ctx, integration),
    listEndpoints(ctx, integration),
  ]);
  const add = may(user.role, "integration:manage") ? <NewFlow integrationId={integration.id} /> : undefined;
  return (
    <>
      <IntegrationHeader
        integration={integration}
        current="flows"
        endpoints={endpoints.length}
        actions={flows.length > 0 ? add : undefined}
      />
      <DefaultLine name={flows.find(({ isDefault }) => isDefault)?.name} />
      {flows.length > 0 ? (
        <FlowTable
          rows={flows.map(({ definition, disabledAt, createdAt, ...flow }) => ({
            ...{ id: flow.id, integrationId: flow.integrationId, name: flow.name, version: flow.version },
            ...{ used: flow.used, isDefault: flow.isDefault, isDisabled: disabledAt !== null },
            asks: flowInWords(definition),
            changedAt: createdAt,
          }))}
        />
      ) : (
        <NoFlows action={add} />
      )}
    </>
  );
}
