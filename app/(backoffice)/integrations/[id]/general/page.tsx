import type { Metadata } from "next";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { GeneralForm } from "@/components/integrations/settings/general-form";
import type { StandingActions } from "@/components/integrations/standing/standing-actions";
import { StandingSection } from "@/components/integrations/standing/standing-section";
import { Section } from "@/components/verifications/details/section";
import { may } from "@/lib/core/identity/roles";
import { countOpen } from "@/lib/integrations/usage";
import { listEndpoints } from "@/lib/webhooks/endpoints";
import {
  archiveIntegration,
  pauseIntegration,
  restoreIntegration,
  resumeIntegration,
  saveSettings,
} from "../../actions";
import { load, mayChange } from "../load";

type Props = PageProps<"/integrations/[id]/general">;

const actions: StandingActions = {
  ...{ pause: pauseIntegration, resume: resumeIntegration },
  ...{ archive: archiveIntegration, restore: restoreIntegration },
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: `General · ${integration.name}` };
}

export default async function GeneralPage({ params }: Props) {
  const { user, ctx, integration } = await load((await params).id);
  const { id, name, settings } = integration;
  const [open, endpoints] = await Promise.all([countOpen(ctx, integration), listEndpoints(ctx, integration)]);
  return (
    <>
      <IntegrationHeader integration={integration} current="general" />
      <div className="flex flex-col gap-10 pt-5">
        <Section title="Name and return address">
          <GeneralForm
            {...{ id, name, settings }}
            save={mayChange(user, integration) ? saveSettings : undefined}
          />
        </Section>
        {may(user.role, "integration:manage") ? (
          <StandingSection {...{ integration, open, actions }} endpoints={endpoints.length} />
        ) : null}
      </div>
    </>
  );
}
