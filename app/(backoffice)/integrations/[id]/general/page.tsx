import type { Metadata } from "next";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { GeneralForm } from "@/components/integrations/settings/general-form";
import { Section } from "@/components/verifications/details/section";
import { saveSettings } from "../../actions";
import { load, mayChange } from "../load";

type Props = PageProps<"/integrations/[id]/general">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: `General · ${integration.name}` };
}

export default async function GeneralPage({ params }: Props) {
  const { user, integration } = await load((await params).id);
  const { id, name, settings } = integration;
  return (
    <>
      <IntegrationHeader integration={integration} current="general" />
      <div className="pt-5">
        <Section title="Name and return address">
          <GeneralForm
            {...{ id, name, settings }}
            save={mayChange(user, integration) ? saveSettings : undefined}
          />
        </Section>
      </div>
    </>
  );
}
