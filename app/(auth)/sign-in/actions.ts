"use server";

import { redirect } from "next/navigation";
import type { SignInState } from "@/components/auth/sign-in-form";
import { credentials } from "@/lib/auth/options";
import { safePath } from "@/lib/auth/safe-path";
import { signIn } from "@/lib/auth/sign-in";
import { AppError } from "@/lib/core/errors";

/** The one action for someone who is not signed in, so `action()` cannot build it. */
export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const { success, data } = credentials.safeParse(Object.fromEntries(form));
  if (!success) return { refusal: "Type your e-mail address and your password." };
  try {
    await signIn(data);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const place = error.code === "unauthenticated" ? "mismatch" : "refusal";
    return { email: data.email, [place]: error.message };
  }
  redirect(safePath(form.get("next")));
}
