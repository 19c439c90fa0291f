import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { flowPath } from "@/components/integrations/paths";
import { casePath } from "@/components/review/paths";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Attempts } from "@/components/verifications/details/attempts";
import { Deliveries } from "@/components/verifications/details/deliveries";
import { DocumentFacts, PersonFacts, ReferenceFacts } from "@/components/verifications/details/facts";
import { HeadLine } from "@/components/verifications/details/head-line";
import { KeepFresh } from "@/components/verifications/details/keep-fresh";
import { LinkPopover } from "@/components/verifications/details/link-popover";
import { Timeline } from "@/components/verifications/details/timeline";
import { WhyHere } from "@/components/verifications/details/why-here";
import { RedactedBanner } from "@/components/verifications/keeping/redacted-banner";
import { verificationsPath } from "@/components/verifications/paths";
import { StatusBadge } from "@/components/verifications/status-badge";
import { userContext } from "@/lib/auth/context";
import { AppError } from "@/lib/core/errors";
import { may } from "@/lib/core/identity/roles";
import { isFinal } from "@/lib/core/verification/machine";
import { isDecidable, isOpen } from "@/lib/core/verification/status";
import { findFlow } from "@/lib/flows/find";
import { personName } from "@/lib/format/person";
import { listUserStatuses } from "@/lib/reviews/list-user-statuses";
import { captureLink } from "@/lib/verifications/capture-link";
import { getKeeping } from "@/lib/verifications/exempt";
import { getVerificationDetails } from "@/lib/verifications/get";
import { listDeliveriesOf } from "@/lib/webhooks/list";
import { ChangeSent, Decide } from "./decide";
import { KeepingSection } from "./keeping";
import { Pictures } from "./pictures";

/** Everything about one verification; what is out of reach was never there. */
const load = cache(async (id: string) => {
  const { user, ctx } = await userContext("verification:read");
  try {
    return { user, ctx, ...(await getVerificationDetails(ctx, id)) };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});

type Props = PageProps<"/verifications/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { verification } = await load((await params).id);
  return { title: personName(verification.fullName) };
}

export default async function VerificationPage({ params }: Props) {
  const details = await load((await params).id);
  const { user, ctx, verification, integration, attempts, decisions, history } = details;
  const { id, status } = verification;
  const mayHandOver = isOpen(status) && may(user.role, "verification:create");
  const mayReview = isDecidable(status) && may(user.role, "verification:decide");
  const maySeeIntegrations = may(user.role, "webhook:read");
  const [deliveries, asked, { redactedAt }, userStatuses] = await Promise.all([
    maySeeIntegrations ? listDeliveriesOf(ctx, id) : undefined,
    verification.flowId ? findFlow(ctx, integration.id, verification.flowId) : undefined,
    getKeeping(ctx, id),
    listUserStatuses(ctx, id),
  ]);
  const flow = asked && {
    ...{ name: asked.name, version: asked.version },
    href: maySeeIntegrations ? flowPath(integration.id, asked.id) : undefined,
  };
  return (
    <>
      <KeepFresh seconds={isFinal(status) ? 15 : 4} />
      <PageHeader
        back={{ href: verificationsPath, label: "Verifications" }}
        title={personName(verification.fullName)}
        status={<StatusBadge status={status} />}
        description={<HeadLine verification={verification} integration={integration} />}
        actions={
          <>
            {mayReview ? <Button href={casePath(id)}>Open at the desk</Button> : null}
            <ChangeSent details={details} />
            {mayHandOver ? <LinkPopover id={id} link={await captureLink(verification)} /> : null}
          </>
        }
      />
      <div className="grid gap-x-8 gap-y-6 max-lg:pb-24 lg:grid-cols-[minmax(0,3fr)_minmax(20rem,2fr)] lg:grid-rows-[auto_1fr]">
        <div className="flex min-w-0 flex-col gap-4">
          {redactedAt ? <RedactedBanner at={redactedAt} /> : null}
          <WhyHere verification={verification} decision={decisions[0]} />
          <Pictures details={details} />
        </div>
        <div className="flex min-w-0 flex-col gap-6 lg:row-span-2">
          <Decide details={details} />
          <PersonFacts verification={verification} />
          <DocumentFacts verification={verification} attempt={attempts[0]} />
          <ReferenceFacts verification={verification} flow={flow} />
          <Attempts attempts={attempts} />
          {deliveries ? <Deliveries deliveries={deliveries} /> : null}
          <KeepingSection details={details} />
        </div>
        <Timeline history={history} decisions={decisions} userStatuses={userStatuses} />
      </div>
    </>
  );
}

export type LoadedVerification = Awaited<ReturnType<typeof load>>;
