import type { Metadata } from "next";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { flowPath, flowsPath } from "@/components/integrations/paths";
import { DecidedBy } from "@/components/integrations/settings/decided-by";
import { DecisionForm } from "@/components/integrations/settings/decision-form";
import { Section } from "@/components/verifications/details/section";
import { standardFlow } from "@/lib/core/flow/flow";
import { defaultFlowOf } from "@/lib/flows/find";
import { saveSettings } from "../../actions";
import { load, mayChange } from "../load";

type Props = PageProps<"/integrations/[id]/decisions">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: `Decisions · ${integration.name}` };
}

export default async function DecisionsPage({ params }: Props) {
  const { user, ctx, integration } = await load((await params).id);
  const { id, settings } = integration;
  const flow = await defaultFlowOf(ctx, id);
  return (
    <>
      <IntegrationHeader integration={integration} current="decisions" />
      <div className="flex flex-col gap-10 pt-5">
        <Section title="What the client is told">
          <DecisionForm
            {...{ id, settings }}
            save={mayChange(user, integration) ? saveSettings : undefined}
          />
        </Section>
        <DecidedBy
          name={flow?.name}
          decision={(flow?.definition ?? standardFlow).decision}
          href={flow ? flowPath(id, flow.id) : flowsPath(id)}
        />
      </div>
    </>
  );
}
