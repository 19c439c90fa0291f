import type { Metadata } from "next";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { AccessForm } from "@/components/integrations/settings/access-form";
import { Section } from "@/components/verifications/details/section";
import { saveSettings } from "../../actions";
import { load, mayChange } from "../load";

type Props = PageProps<"/integrations/[id]/access">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: `Access · ${integration.name}` };
}

export default async function AccessPage({ params }: Props) {
  const { user, integration } = await load((await params).id);
  const { id, settings } = integration;
  return (
    <>
      <IntegrationHeader integration={integration} current="access" />
      <div className="pt-5">
        <Section title="Who may come from where">
          <AccessForm {...{ id, settings }} save={mayChange(user, integration) ? saveSettings : undefined} />
        </Section>
      </div>
    </>
  );
}
