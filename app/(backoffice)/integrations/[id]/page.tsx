import type { Metadata } from "next";
import { FirstCalls } from "@/components/integrations/first-calls";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { KeyFacts } from "@/components/integrations/key-facts";
import { StartList } from "@/components/integrations/start/start-list";
import { decisionReads, firstCalls } from "@/lib/dialects/first-calls";
import { listKeys } from "@/lib/integrations/keys";
import { readStart } from "@/lib/integrations/start";
import { publicOrigin } from "@/lib/links";
import { listEndpoints } from "@/lib/webhooks/endpoints";
import { load } from "./load";

type Props = PageProps<"/integrations/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: integration.name };
}

export default async function StartPage({ params }: Props) {
  const { ctx, integration } = await load((await params).id);
  const { id } = integration;
  const [keys, endpoints] = await Promise.all([listKeys(ctx, integration), listEndpoints(ctx, integration)]);
  const state = await readStart(ctx, integration, { endpoints, decisionPaths: decisionReads });
  const apiKey = keys.find(({ kind }) => kind === "api_key")?.value ?? "<API key>";
  const baseUrl = publicOrigin();
  return (
    <>
      <IntegrationHeader integration={integration} current="start" endpoints={endpoints.length} />
      <div className="grid gap-x-10 gap-y-8 pt-5 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <FirstCalls dialects={firstCalls({ baseUrl, apiKey })} />
        <div className="flex min-w-0 flex-col gap-8 max-lg:order-first">
          <StartList {...{ id, state }} />
          <KeyFacts {...{ id, baseUrl, keys }} />
        </div>
      </div>
    </>
  );
}
