import type { Metadata } from "next";
import { FirstCalls } from "@/components/integrations/first-calls";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { KeyFacts } from "@/components/integrations/key-facts";
import { SettingsForm } from "@/components/integrations/settings-form";
import { Section } from "@/components/verifications/details/section";
import { may } from "@/lib/core/identity/roles";
import { listKeys } from "@/lib/integrations/keys";
import { publicOrigin } from "@/lib/links";
import { listEndpoints } from "@/lib/webhooks/endpoints";
import { saveSettings } from "../actions";
import { load } from "./load";

type Props = PageProps<"/integrations/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: integration.name };
}

export default async function IntegrationPage({ params }: Props) {
  const { user, ctx, integration } = await load((await params).id);
  const { id, name, settings } = integration;
  const [keys, endpoints] = await Promise.all([listKeys(ctx, integration), listEndpoints(ctx, integration)]);
  const apiKey = keys.find(({ kind }) => kind === "api_key")?.value;
  return (
    <>
      <IntegrationHeader
        integration={{ ...integration, isPaused: integration.pausedAt !== null }}
        current="overview"
        endpoints={endpoints.length}
      />
      <div className="grid gap-x-10 gap-y-8 pt-5 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <div className="flex min-w-0 flex-col gap-8">
          <KeyFacts id={id} baseUrl={publicOrigin()} keys={keys} />
          {apiKey ? <FirstCalls baseUrl={publicOrigin()} apiKey={apiKey} /> : null}
        </div>
        <Section title="Settings">
          <SettingsForm
            key={id}
            id={id}
            name={name}
            settings={settings}
            save={may(user.role, "integration:manage") ? saveSettings : undefined}
          />
        </Section>
      </div>
    </>
  );
}
