import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Guilloche } from "@/components/auth/guilloche";
import { SignInForm, type SignInState } from "@/components/auth/sign-in-form";
import { Wordmark } from "@/components/shell/wordmark";
import { safePath } from "@/lib/auth/safe-path";
import { getSignedIn } from "@/lib/auth/user";
import { signInAction } from "./actions";

export const metadata: Metadata = { title: "Sign in" };

/** What next-auth's own route says in the URL. */
const explain = (error: unknown): SignInState =>
  error === "CredentialsSignin"
    ? { mismatch: "E-mail address and password do not match, or there were too many tries." }
    : error
      ? { refusal: "Signing in did not work. Try again." }
      : {};

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, callbackUrl, error } = await searchParams;
  const path = safePath(next ?? callbackUrl);
  if (await getSignedIn()) redirect(path);
  return (
    <main className="relative isolate grid min-h-dvh overflow-hidden bg-surface lg:grid-cols-[minmax(26rem,2fr)_3fr]">
      <div className="flex flex-col px-6 py-6 sm:px-10">
        <Wordmark />
        <div className="mx-auto flex w-full max-w-80 flex-1 flex-col justify-center pt-8 pb-24">
          <h1 className="mb-1 text-2xl">Sign in</h1>
          <p className="mb-7 text-base text-ink-muted">to the verification desk</p>
          <SignInForm action={signInAction} initial={explain(error)} next={path} />
        </div>
      </div>
      <div
        aria-hidden="true"
        className="relative overflow-hidden border-l border-line-strong bg-sunken max-lg:absolute max-lg:inset-0 max-lg:-z-10 max-lg:border-0 max-lg:bg-surface"
      >
        <Guilloche className="absolute left-1/2 w-[46rem] -translate-x-1/2 text-accent/30 max-lg:bottom-0 max-lg:translate-y-[62%] lg:top-1/2 lg:w-[max(46rem,78%)] lg:-translate-y-1/2 lg:text-accent/55" />
        <p className="absolute inset-x-10 bottom-8 overflow-hidden font-mono text-xs leading-5 tracking-[0.2em] whitespace-nowrap text-ink-faint max-lg:hidden">
          P&lt;PRFDESK&lt;&lt;SIGN&lt;IN&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;
        </p>
      </div>
    </main>
  );
}
