import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { FlowEditor } from "@/components/flows/flow-editor";
import { FlowMenu } from "@/components/flows/flow-menu";
import { VersionList } from "@/components/flows/version-list";
import { flowPath, flowsPath } from "@/components/integrations/paths";
import { Badge } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import { may } from "@/lib/core/identity/roles";
import { findFlow } from "@/lib/flows/find";
import { getFlow } from "@/lib/flows/list";
import { brandOf } from "@/lib/verifications/brand";
import { load } from "../../load";
import { flowActions } from "../flow-actions";

type Props = PageProps<"/integrations/[id]/flows/[flow]">;

const loadFlow = cache(async (id: string, flowId: string) => {
  const loaded = await load(id);
  const version = await findFlow(loaded.ctx, loaded.integration.id, flowId);
  if (!version) notFound();
  return { ...loaded, flow: await getFlow(loaded.ctx, version.id) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, flow } = await params;
  return { title: (await loadFlow(id, flow)).flow.name };
}

export default async function FlowPage({ params }: Props) {
  const { id, flow: flowId } = await params;
  const { user, ctx, integration, flow } = await loadFlow(id, flowId);
  // An old version's address leads to the flow as it is now; its own line stands among the versions.
  if (flow.id !== flowId) redirect(flowPath(id, flow.id));
  const mayManage = may(user.role, "integration:manage");
  return (
    <>
      <PageHeader
        back={{ href: flowsPath(integration.id), label: `Flows of ${integration.name}` }}
        title={flow.name}
        status={
          <span className="flex gap-2">
            <Badge>Version {flow.version}</Badge>
            {flow.isDefault ? <Badge tone="info">Default</Badge> : null}
            {flow.disabledAt ? (
              <Badge tone="muted" shape="dash">
                Disabled
              </Badge>
            ) : null}
          </span>
        }
        description={`Used by ${flow.used.toLocaleString("en")} ${flow.used === 1 ? "verification" : "verifications"}`}
        actions={mayManage ? <FlowMenu flow={flow} actions={flowActions} /> : undefined}
      />
      <FlowEditor
        key={flow.id}
        integrationId={integration.id}
        flow={{ id: flow.id, version: flow.version }}
        name={flow.name}
        definition={flow.definition}
        brand={await brandOf(ctx, integration)}
        actions={mayManage ? flowActions : undefined}
      />
      <div className="max-w-2xl pt-10">
        <VersionList versions={flow.versions} />
      </div>
    </>
  );
}
