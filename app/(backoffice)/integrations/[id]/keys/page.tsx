import type { Metadata } from "next";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { AddKey } from "@/components/integrations/keys/add-key";
import type { Grantable } from "@/components/integrations/keys/draft";
import { KeyList } from "@/components/integrations/keys/key-list";
import type { Ctx } from "@/lib/context";
import { may } from "@/lib/core/identity/roles";
import { grantableScopes } from "@/lib/core/integration/grantable";
import { listCredentials } from "@/lib/integrations/list-credentials";
import { publicOrigin } from "@/lib/links";
import { listEndpoints } from "@/lib/webhooks/endpoints";
import { countKeyUses, createKey, revokeKey, rotateKey } from "../../key-actions";
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
  const origin = publicOrigin();
  const mayManage = may(user.role, "integration:manage");
  return (
    <>
      <IntegrationHeader
        integration={integration}
        current="keys"
        endpoints={endpoints.length}
        actions={
          mayManage ? (
            <AddKey
              integrationId={integration.id}
              origin={origin}
              grantable={grantableBy(ctx)}
              create={createKey}
            />
          ) : undefined
        }
      />
      <KeyList
        integrationId={integration.id}
        credentials={credentials}
        origin={origin}
        actions={mayManage ? { rotate: rotateKey, countUses: countKeyUses, revoke: revokeKey } : undefined}
      />
    </>
  );
}

const grantableBy = ({ actor }: Ctx): Grantable => ({
  api_key: grantableScopes(actor, "api_key"),
  shared_secret: grantableScopes(actor, "shared_secret"),
  secret_key: grantableScopes(actor, "secret_key"),
  oauth_client: grantableScopes(actor, "oauth_client"),
});
