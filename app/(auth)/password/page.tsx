import type { Metadata } from "next";
import { AuthFrame } from "@/components/auth/auth-frame";
import { ForgottenForm } from "@/components/auth/forgotten-form";
import { Button } from "@/components/ui/button";
import { signInPath } from "@/lib/core/identity/user";
import { sendsMail } from "@/lib/mail/send";
import { askForLinkAction } from "./actions";

export const metadata: Metadata = { title: "Forgotten password" };

/** Mail may have been set up since the build. */
export const dynamic = "force-dynamic";

export default function ForgottenPasswordPage() {
  return (
    <AuthFrame
      title="Forgotten password"
      text={
        sendsMail()
          ? "You get a link by mail, and choose another."
          : "No mail is sent from here: ask an administrator for a link to choose another."
      }
    >
      {sendsMail() ? <ForgottenForm action={askForLinkAction} /> : null}
      <Button variant="ghost" href={signInPath} className="mt-4 w-full">
        Back to sign in
      </Button>
    </AuthFrame>
  );
}
