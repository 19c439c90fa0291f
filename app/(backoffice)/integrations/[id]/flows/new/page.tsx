import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FlowEditor } from "@/components/flows/flow-editor";
import { flowsPath } from "@/components/integrations/paths";
import { PageHeader } from "@/components/ui/page-header";
import { standardFlow } from "@/lib/core/flow/flow";
import { may } from "@/lib/core/identity/roles";
import { brandOf } from "@/lib/verifications/brand";
import { load } from "../../load";
import { flowActions } from "../flow-actions";

export const metadata: Metadata = { title: "New flow" };

export default async function NewFlowPage({ params }: PageProps<"/integrations/[id]/flows/new">) {
  const { user, ctx, integration } = await load((await params).id);
  if (!may(user.role, "integration:manage")) notFound();
  return (
    <>
      <PageHeader
        back={{ href: flowsPath(integration.id), label: `Flows of ${integration.name}` }}
        title="New flow"
        description="Begins as the standard flow."
      />
      <FlowEditor
        integrationId={integration.id}
        flow={null}
        name=""
        definition={standardFlow}
        brand={await brandOf(ctx, integration)}
        actions={flowActions}
      />
    </>
  );
}
