"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { SignInState } from "@/components/auth/sign-in-form";
import { signInWithPassword } from "@/lib/auth/first-step";
import { openAction } from "@/lib/auth/open-action";
import { credentials } from "@/lib/auth/options";
import { askToSignIn, signInWithPasskey } from "@/lib/auth/passkey-sign-in";
import { safePath } from "@/lib/auth/safe-path";
import { AppError } from "@/lib/core/errors";
import { verifyPath } from "@/lib/core/identity/user";
import { authenticationAnswer } from "@/lib/second-factors/passkey-answer";

// For someone who is not signed in, so `action()` builds none of these.

export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const { success, data } = credentials.safeParse(Object.fromEntries(form));
  if (!success) return { refusal: "Type your e-mail address and your password." };
  let outcome: Awaited<ReturnType<typeof signInWithPassword>>;
  try {
    outcome = await signInWithPassword(data);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const place = error.code === "unauthenticated" ? "mismatch" : "refusal";
    return { email: data.email, [place]: error.message };
  }
  const next = safePath(form.get("next"));
  redirect(outcome === "signed_in" ? next : `${verifyPath}?${new URLSearchParams({ next })}`);
}

export const beginPasskeyAction = openAction({ input: z.undefined(), handle: askToSignIn });

export const finishPasskeyAction = openAction({
  input: z.object({ answer: authenticationAnswer, next: z.string() }),
  handle: async ({ answer, next }) => {
    await signInWithPasskey(answer);
    redirect(safePath(next));
  },
});
