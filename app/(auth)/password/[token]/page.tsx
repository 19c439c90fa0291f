import type { Metadata } from "next";
import { AuthFrame } from "@/components/auth/auth-frame";
import { DeadLink } from "@/components/auth/dead-link";
import { WelcomeForm } from "@/components/auth/welcome-form";
import { systemContext } from "@/lib/context";
import { findPasswordLink } from "@/lib/people/choose-password";
import { choosePasswordAction } from "./actions";

export const metadata: Metadata = { title: "Choose a password", referrer: "no-referrer" };

export default async function PasswordPage({ params }: PageProps<"/password/[token]">) {
  const { token } = await params;
  const found = await findPasswordLink(systemContext(), token);
  if (!found) return <DeadLink />;
  const { email } = found.user;
  return (
    <AuthFrame
      title="Choose a password"
      text={
        found.purpose === "rescue"
          ? `for ${email}. Your second factors are taken away with it: set them up anew.`
          : `for ${email}`
      }
    >
      <WelcomeForm
        {...{ token, email }}
        action={choosePasswordAction}
        asksName={false}
        submit="Save password"
      />
    </AuthFrame>
  );
}
