import type { Metadata } from "next";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { DecisionForm } from "@/components/integrations/settings/decision-form";
import { Section } from "@/components/verifications/details/section";
import { saveSettings } from "../../actions";
import { load, mayChange } from "../load";

type Props = PageProps<"/integrations/[id]/decisions">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: `Decisions · ${integration.name}` };
}

export default async function DecisionsPage({ params }: Props) {
  const { user, integration } = await load((await params).id);
  const { id, settings } = integration;
  return (
    <>
      <IntegrationHeader integration={integration} current="decisions" />
      <div className="pt-5">
        <Section title="What the client is told">
          <DecisionForm
            {...{ id, settings }}
            save={mayChange(user, integration) ? saveSettings : undefined}
          />
        </Section>
      </div>
    </>
  );
}
