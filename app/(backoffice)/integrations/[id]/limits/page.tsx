import type { Metadata } from "next";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { LimitsForm } from "@/components/integrations/settings/limits-form";
import { Section } from "@/components/verifications/details/section";
import { saveSettings } from "../../actions";
import { load, mayChange } from "../load";

type Props = PageProps<"/integrations/[id]/limits">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: `Limits · ${integration.name}` };
}

export default async function LimitsPage({ params }: Props) {
  const { user, integration } = await load((await params).id);
  const { id, settings } = integration;
  return (
    <>
      <IntegrationHeader integration={integration} current="limits" />
      <div className="pt-5">
        <Section title="What the client may do">
          <LimitsForm {...{ id, settings }} save={mayChange(user, integration) ? saveSettings : undefined} />
        </Section>
      </div>
    </>
  );
}
