import type { Metadata } from "next";
import { FirstCalls } from "@/components/integrations/first-calls";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { KeyFacts } from "@/components/integrations/key-facts";
import { listKeys } from "@/lib/integrations/keys";
import { publicOrigin } from "@/lib/links";
import { listEndpoints } from "@/lib/webhooks/endpoints";
import { load } from "./load";

type Props = PageProps<"/integrations/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: integration.name };
}

export default async function IntegrationPage({ params }: Props) {
  const { ctx, integration } = await load((await params).id);
  const { id } = integration;
  const [keys, endpoints] = await Promise.all([listKeys(ctx, integration), listEndpoints(ctx, integration)]);
  const apiKey = keys.find(({ kind }) => kind === "api_key")?.value;
  return (
    <>
      <IntegrationHeader integration={integration} current="start" endpoints={endpoints.length} />
      <div className="flex max-w-3xl min-w-0 flex-col gap-8 pt-5">
        <KeyFacts id={id} baseUrl={publicOrigin()} keys={keys} />
        {apiKey ? <FirstCalls baseUrl={publicOrigin()} apiKey={apiKey} /> : null}
      </div>
    </>
  );
}
