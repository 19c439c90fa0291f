import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DifferenceForm } from "@/components/integrations/copy/difference-form";
import { NoSource } from "@/components/integrations/copy/no-source";
import { SourceChoice } from "@/components/integrations/copy/source-choice";
import { generalPath } from "@/components/integrations/paths";
import { PageHeader } from "@/components/ui/page-header";
import { listIntegrations } from "@/lib/integrations/get";
import { compareIntegrations } from "@/lib/transfers/compare";
import { copySettings } from "../../copy-actions";
import { load, mayChange } from "../load";

type Props = PageProps<"/integrations/[id]/copy">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: `Copy settings · ${integration.name}` };
}

export default async function CopyPage({ params, searchParams }: Props) {
  const { user, ctx, integration } = await load((await params).id);
  if (!mayChange(user, integration)) notFound();
  const { id, name } = integration;
  const others = (await listIntegrations(ctx)).filter((other) => other.id !== id);
  const asked = (await searchParams).from;
  const source = others.find((other) => other.id === asked);
  const comparison = source && (await compareIntegrations(ctx, { fromId: source.id, toId: id }));
  return (
    <>
      <PageHeader
        back={{ href: generalPath(id), label: name }}
        title={`Copy settings to ${name}`}
        description="You see what differs, and tick what to take over. Keys, secrets, addresses of endpoints and retention stay as they are."
      />
      <div className="flex max-w-3xl flex-col gap-8">
        {others.length > 0 ? (
          <SourceChoice
            {...{ id, from: source?.id ?? null }}
            others={others.map(({ id, name, environment }) => ({ id, name, environment }))}
          />
        ) : (
          <NoSource />
        )}
        {comparison && comparison.differences.length === 0 ? (
          <p className="text-ink-muted">The two have the same settings.</p>
        ) : null}
        {comparison && comparison.differences.length > 0 ? (
          <DifferenceForm
            key={comparison.from.id}
            from={{ id: comparison.from.id, name: comparison.from.name }}
            to={{ id, name }}
            differences={comparison.differences}
            seen={comparison.seen}
            copy={copySettings}
          />
        ) : null}
      </div>
    </>
  );
}
