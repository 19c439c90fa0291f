import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthFrame } from "@/components/auth/auth-frame";
import { SecondStepForm } from "@/components/auth/second-step-form";
import { Button } from "@/components/ui/button";
import { findHalfSignedIn } from "@/lib/auth/first-step";
import { safePath } from "@/lib/auth/safe-path";
import { signInPath } from "@/lib/core/identity/user";
import { answerCodeAction, answerPasskeyAction, askForPasskeyAction } from "./actions";

export const metadata: Metadata = { title: "Second step" };

export default async function VerifyPage({ searchParams }: PageProps<"/sign-in/verify">) {
  const half = await findHalfSignedIn();
  if (!half) redirect(signInPath);
  return (
    <AuthFrame title="One more step" text={`to show that you are ${half.user.email}`}>
      <SecondStepForm
        kinds={half.kinds}
        next={safePath((await searchParams).next)}
        answer={answerCodeAction}
        begin={askForPasskeyAction}
        finish={answerPasskeyAction}
      />
      <Button variant="ghost" href={signInPath} className="mt-4 w-full">
        Start again
      </Button>
    </AuthFrame>
  );
}
