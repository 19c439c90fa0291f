import type { Metadata } from "next";
import type { BrandActions } from "@/components/integrations/brand-actions";
import { BrandForm } from "@/components/integrations/brand-form";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { standardFlow } from "@/lib/core/flow/flow";
import { defaultFlowOf } from "@/lib/flows/find";
import { findLogoUrl } from "@/lib/integrations/logo";
import { listEndpoints } from "@/lib/webhooks/endpoints";
import { dropLogo, saveBrand, saveLogo } from "../../brand-actions";
import { load, mayChange } from "../load";

type Props = PageProps<"/integrations/[id]/brand">;

const actions: BrandActions = { save: saveBrand, ...{ saveLogo, dropLogo } };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: `Brand · ${integration.name}` };
}

export default async function BrandPage({ params }: Props) {
  const { user, ctx, integration } = await load((await params).id);
  const { id, name, settings } = integration;
  const [logoUrl, flow, endpoints] = await Promise.all([
    findLogoUrl(ctx, integration),
    defaultFlowOf(ctx, id),
    listEndpoints(ctx, integration),
  ]);
  const allowed = mayChange(user, integration) ? actions : undefined;
  return (
    <>
      <IntegrationHeader integration={integration} current="brand" endpoints={endpoints.length} />
      <div className="pt-5">
        <BrandForm
          id={id}
          name={name}
          brand={settings.brand}
          logoUrl={logoUrl}
          steps={(flow?.definition ?? standardFlow).steps}
          actions={allowed}
        />
      </div>
    </>
  );
}
