import type { Metadata } from "next";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { AddKey } from "@/components/integrations/keys/add-key";
import { KeyList } from "@/components/integrations/keys/key-list";
import { may } from "@/lib/core/identity/roles";
import { listCredentials } from "@/lib/integrations/list-credentials";
import { listEndpoints } from "@/lib/webhooks/endpoints";
import { createKey, revokeKey } from "../../key-actions";
import { load } from "../load";

type Props = PageProps<"/integrations/[id]/keys">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: `Keys · ${integration.name}` };
}

export default async function KeysPage({ params }: Props) {
  const { user, ctx, integration } = await load((await params).id);
  const [credentials, endpoints] = await Promise.all([
    listCredentials(ctx, integration),
    listEndpoints(ctx, integration),
  ]);
  const mayManage = may(user.role, "integration:manage");
  return (
    <>
      <IntegrationHeader
        integration={integration}
        current="keys"
        endpoints={endpoints.length}
        actions={mayManage ? <AddKey integrationId={integration.id} create={createKey} /> : undefined}
      />
      <KeyList credentials={credentials} revoke={mayManage ? revokeKey : undefined} />
    </>
  );
}
