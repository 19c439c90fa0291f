import type { Metadata } from "next";
import { AuthFrame } from "@/components/auth/auth-frame";
import { DeadLink } from "@/components/auth/dead-link";
import { WelcomeForm } from "@/components/auth/welcome-form";
import { systemContext } from "@/lib/context";
import { roleNames } from "@/lib/core/identity/roles";
import { findInvitationBy } from "@/lib/invitations/accept";
import { acceptAction } from "./actions";

export const metadata: Metadata = { title: "Invitation", referrer: "no-referrer" };

export default async function InvitationPage({ params }: PageProps<"/invitation/[token]">) {
  const { token } = await params;
  const invitation = await findInvitationBy(systemContext(), token);
  if (!invitation) return <DeadLink />;
  const { email, role } = invitation;
  return (
    <AuthFrame title="Welcome" text={`${email} is invited as ${roleNames[role].toLowerCase()}.`}>
      <WelcomeForm {...{ token, email }} action={acceptAction} asksName submit="Create account" />
    </AuthFrame>
  );
}
