import type { Metadata } from "next";
import { cookies } from "next/headers";
import { EndOthers } from "@/components/account/end-others";
import { FactorList } from "@/components/account/factor-list";
import { PasswordForm } from "@/components/account/password-form";
import { PreferencesForm } from "@/components/account/preferences-form";
import { ProfileForm } from "@/components/account/profile-form";
import { SignInList } from "@/components/account/sign-in-list";
import { parseTheme, themeCookie } from "@/components/shell/theme";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/verifications/details/section";
import { userContext } from "@/lib/auth/context";
import { roleNames } from "@/lib/core/identity/roles";
import { listFactors } from "@/lib/second-factors/list";
import { listSignIns } from "@/lib/sign-ins/list";
import {
  addOwnPasskey,
  beginApp,
  beginOwnPasskey,
  confirmApp,
  endOtherSignIns,
  endOwnSignIn,
  newRecoveryCodes,
  removeApp,
  removeOwnPasskey,
  renameOwnPasskey,
  saveOwn,
  savePassword,
} from "./actions";

export const metadata: Metadata = { title: "Your account" };

const factorActions = {
  ...{ beginApp, confirmApp, removeApp, beginPasskey: beginOwnPasskey, addPasskey: addOwnPasskey },
  ...{ renamePasskey: renameOwnPasskey, removePasskey: removeOwnPasskey, newCodes: newRecoveryCodes },
};

export default async function AccountPage() {
  const { user, ctx } = await userContext("verification:read");
  const [factors, signIns, store] = await Promise.all([
    listFactors(ctx, user.id),
    listSignIns(ctx, user.id),
    cookies(),
  ]);
  const { timeZone, language, hasShortcuts, hasPassword, name, email } = user;
  return (
    <>
      <PageHeader title="Your account" description={`${email} · ${roleNames[user.role]}`} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]">
        <div className="flex min-w-0 flex-col gap-8">
          <Section title="Profile">
            <ProfileForm {...{ name, email }} save={saveOwn} />
          </Section>
          <Section title="Preferences">
            <PreferencesForm
              {...{ timeZone, language, hasShortcuts }}
              theme={parseTheme(store.get(themeCookie)?.value)}
              zones={Intl.supportedValuesOf("timeZone")}
              save={saveOwn}
            />
          </Section>
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <Section title="Second factors">
            <FactorList factors={factors} actions={factorActions} />
          </Section>
          <Section title="Sign-ins" aside={`${signIns.length} now`}>
            <SignInList signIns={signIns} currentId={user.signInId} end={endOwnSignIn} />
            {signIns.length > 1 ? <EndOthers end={endOtherSignIns} /> : null}
          </Section>
          <Section title="Password">
            <PasswordForm {...{ email, hasPassword }} save={savePassword} />
          </Section>
        </div>
      </div>
    </>
  );
}
