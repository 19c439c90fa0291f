import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthFrame } from "@/components/auth/auth-frame";
import { OtherWays } from "@/components/auth/other-ways";
import { SignInForm, type SignInState } from "@/components/auth/sign-in-form";
import { safePath } from "@/lib/auth/safe-path";
import { getSignedIn } from "@/lib/auth/user";
import { systemContext } from "@/lib/context";
import { singleSignOnRefusals } from "@/lib/core/identity/single-sign-on";
import { findSingleSignOn } from "@/lib/sso/configure";
import { beginPasskeyAction, finishPasskeyAction, signInAction } from "./actions";

export const metadata: Metadata = { title: "Sign in" };

const sentences: Record<string, SignInState | undefined> = {
  // What next-auth's own route says in the URL.
  CredentialsSignin: {
    mismatch: "E-mail address and password do not match, or there were too many tries.",
  },
  late: { refusal: "Signing in took too long. Start again." },
};

function explain(error: unknown): SignInState {
  if (!error) return {};
  const refusal = new Map<string, string>(Object.entries(singleSignOnRefusals)).get(String(error));
  if (refusal) return { refusal };
  return sentences[String(error)] ?? { refusal: "Signing in did not work. Try again." };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, callbackUrl, error } = await searchParams;
  const path = safePath(next ?? callbackUrl);
  if (await getSignedIn()) redirect(path);
  const singleSignOn = await findSingleSignOn(systemContext());
  return (
    <AuthFrame title="Sign in" text="to the verification desk">
      <SignInForm action={signInAction} initial={explain(error)} next={path} />
      <OtherWays
        begin={beginPasskeyAction}
        finish={finishPasskeyAction}
        next={path}
        singleSignOn={singleSignOn?.label ?? null}
      />
    </AuthFrame>
  );
}
