import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requestsPath } from "@/components/integrations/paths";
import { RequestFacts } from "@/components/integrations/requests/request-facts";
import { PageHeader } from "@/components/ui/page-header";
import { AppError } from "@/lib/core/errors";
import { getRequest } from "@/lib/requests/list";
import { load as loadIntegration } from "../../load";

type Props = PageProps<"/integrations/[id]/requests/[request]">;

/** What is out of reach was never there. */
const load = cache(async (id: string, requestId: string) => {
  const { ctx, integration } = await loadIntegration(id);
  try {
    return { integration, request: await getRequest(ctx, integration, requestId) };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, request: requestId } = await params;
  const { request, integration } = await load(id, requestId);
  return { title: `${request.method} ${request.status} · ${integration.name}` };
}

export default async function RequestPage({ params }: Props) {
  const { id, request: requestId } = await params;
  const { request, integration } = await load(id, requestId);
  return (
    <>
      <PageHeader
        back={{ href: requestsPath(integration.id), label: `Requests of ${integration.name}` }}
        title="Request"
      />
      <div className="max-w-3xl">
        <RequestFacts request={request} />
      </div>
    </>
  );
}
