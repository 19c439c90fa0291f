import type { Metadata } from "next";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { KeepFresh } from "@/components/verifications/details/keep-fresh";
import { AddEndpoint } from "@/components/webhooks/endpoints/add-endpoint";
import type { EndpointActions } from "@/components/webhooks/endpoints/endpoint-actions";
import { EndpointList } from "@/components/webhooks/endpoints/endpoint-list";
import { NoEndpoints } from "@/components/webhooks/endpoints/no-endpoints";
import { may } from "@/lib/core/identity/roles";
import { dialectChoices } from "@/lib/dialects/choices";
import { listEndpoints } from "@/lib/webhooks/endpoints";
import { recover } from "../../../webhooks/actions";
import { addEndpoint, changeEndpoint, enable, pause, remove, rotate, sendTest } from "../../endpoint-actions";
import { load } from "../load";

type Props = PageProps<"/integrations/[id]/webhooks">;

const actions: EndpointActions = {
  add: addEndpoint,
  change: changeEndpoint,
  ...{ pause, enable, remove, rotate, sendTest },
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: `Webhooks · ${integration.name}` };
}

export default async function EndpointsPage({ params }: Props) {
  const { user, ctx, integration } = await load((await params).id);
  const endpoints = await listEndpoints(ctx, integration);
  const mayManage = may(user.role, "integration:manage");
  return (
    <>
      <KeepFresh seconds={15} />
      <IntegrationHeader
        integration={integration}
        current="webhooks"
        endpoints={endpoints.length}
        actions={
          mayManage ? (
            <AddEndpoint integrationId={integration.id} dialects={dialectChoices} add={actions.add} />
          ) : undefined
        }
      />
      {endpoints.length > 0 ? (
        <EndpointList
          endpoints={endpoints}
          dialects={dialectChoices}
          actions={mayManage ? actions : undefined}
          recover={may(user.role, "webhook:resend") ? recover : undefined}
        />
      ) : (
        <NoEndpoints />
      )}
    </>
  );
}
