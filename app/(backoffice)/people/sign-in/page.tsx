import type { Metadata } from "next";
import { PeopleTabs } from "@/components/people/people-tabs";
import { RuleForm } from "@/components/people/rule-form";
import { SingleSignOnForm } from "@/components/people/single-sign-on-form";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/verifications/details/section";
import { userContext } from "@/lib/auth/context";
import { readSetting } from "@/lib/installation/settings";
import { callbackUrl } from "@/lib/sso/begin";
import { findSingleSignOn } from "@/lib/sso/configure";
import { removeSingleSignOn, saveRule, saveSingleSignOn } from "../actions";
import { loadReach } from "../reach";

export const metadata: Metadata = { title: "Signing in" };

export default async function SigningInPage() {
  const { ctx } = await userContext("user:manage");
  const isWhole = ctx.scope.integrationIds === "all";
  const rule = await readSetting(ctx, "second_factor_rule");
  const singleSignOn = isWhole ? await findSingleSignOn(ctx) : null;
  return (
    <>
      <PageHeader title="Signing in" description="What holds for everybody who comes in." />
      <PeopleTabs current="rules" />
      <div className="grid gap-x-10 gap-y-8 pt-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]">
        <Section title="Second factors">
          <RuleForm rule={rule} save={isWhole ? saveRule : undefined} />
        </Section>
        {isWhole ? (
          <Section title="Single sign-on" aside={singleSignOn ? "On" : "Off"}>
            <SingleSignOnForm
              settings={singleSignOn}
              callbackUrl={callbackUrl()}
              integrations={(await loadReach(ctx)).integrations}
              save={saveSingleSignOn}
              remove={removeSingleSignOn}
            />
          </Section>
        ) : (
          <Banner>
            This holds for the whole installation: an administrator of all integrations sets it.
          </Banner>
        )}
      </div>
    </>
  );
}
