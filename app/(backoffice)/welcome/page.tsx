import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { integrationPath } from "@/components/integrations/paths";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { AddVerification } from "@/components/verifications/add/add-verification";
import { KeepFresh } from "@/components/verifications/details/keep-fresh";
import { verificationPath } from "@/components/verifications/paths";
import { StatusBadge } from "@/components/verifications/status-badge";
import { FirstIntegration } from "@/components/welcome/first-integration";
import { GuideStep } from "@/components/welcome/guide-step";
import { PutAway } from "@/components/welcome/put-away";
import { userContext } from "@/lib/auth/context";
import { listFlowChoices } from "@/lib/flows/list";
import { readGuide } from "@/lib/installation/guide";
import { addIntegration } from "../integrations/actions";
import { addVerification } from "../verifications/actions";
import { putGuideAway } from "./actions";

export const metadata: Metadata = { title: "Welcome" };

export default async function WelcomePage() {
  const { user, ctx } = await userContext("integration:manage");
  // Whoever reaches some integrations only has nothing to set up.
  if (ctx.scope.integrationIds !== "all") notFound();
  const [{ integrations, verification }, flows] = await Promise.all([readGuide(ctx), listFlowChoices(ctx)]);
  const [integration] = integrations;
  const isDone = integration !== undefined && verification !== undefined;
  const choices = integrations.map(({ id, name, environment, pausedAt }) => ({
    ...{ id, name, environment, isPaused: pausedAt !== null },
    flows: flows.filter(({ integrationId }) => integrationId === id),
  }));
  return (
    <>
      {verification ? <KeepFresh seconds={5} /> : null}
      <PageHeader
        title="Welcome to Proofdesk"
        description="Three steps to the first verification. They take about two minutes."
      />
      <ol className="max-w-2xl border-t border-line">
        <GuideStep
          number={1}
          title="Administrator"
          isDone
          text={
            <>
              You are signed in as {user.email}.{" "}
              <Link href="/account" className="text-accent underline underline-offset-2">
                Your account
              </Link>{" "}
              has your password and second factors.
            </>
          }
        />
        <GuideStep
          number={2}
          title="First integration"
          isDone={integration !== undefined}
          text={
            integration
              ? `${integration.name} is there, with its first keys.`
              : "What one of your backends calls. Begin with a test one; a live one can follow."
          }
        >
          {integration ? (
            <Button href={integrationPath(integration.id)}>Open its start page</Button>
          ) : (
            <FirstIntegration add={addIntegration} />
          )}
        </GuideStep>
        <GuideStep
          number={3}
          title="First verification"
          isDone={verification !== undefined}
          text="Make a link, and open it on a phone by its code: you see what your end users will see."
        >
          {/* It stays where it is: its dialog shows the link once there is a verification. */}
          {integration ? (
            <AddVerification add={addVerification} integrations={choices} integrationId={integration.id} />
          ) : null}
          {verification ? (
            <>
              <Button href={verificationPath(verification.id)}>View verification</Button>
              <StatusBadge status={verification.status} />
            </>
          ) : null}
        </GuideStep>
      </ol>
      <div className="pt-5">
        <PutAway isDone={isDone} putAway={putGuideAway} />
      </div>
    </>
  );
}
