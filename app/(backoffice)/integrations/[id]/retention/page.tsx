import type { Metadata } from "next";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { PreviewList } from "@/components/integrations/retention/preview-list";
import { RetentionForm } from "@/components/integrations/retention/retention-form";
import { Section } from "@/components/verifications/details/section";
import { may } from "@/lib/core/identity/roles";
import { asFields } from "@/lib/core/retention/form";
import { previewRetention } from "@/lib/retention/preview";
import { previewRules, saveRules } from "../../retention-actions";
import { load } from "../load";

type Props = PageProps<"/integrations/[id]/retention">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: `Retention · ${integration.name}` };
}

export default async function RetentionPage({ params }: Props) {
  const { user, ctx, integration } = await load((await params).id);
  const { id, settings } = integration;
  const mayChange = may(user.role, "verification:redact");
  return (
    <>
      <IntegrationHeader integration={integration} current="retention" />
      <div className="flex flex-col gap-6 pt-5">
        <Section title="How long it is kept">
          <RetentionForm
            id={id}
            saved={asFields(settings.retention)}
            preview={mayChange ? previewRules : undefined}
            save={mayChange ? saveRules : undefined}
          />
        </Section>
        <Section title="The next run, as saved">
          <div className="max-w-2xl py-2">
            <PreviewList preview={await previewRetention(ctx, id, settings.retention)} />
          </div>
        </Section>
      </div>
    </>
  );
}
