"use server";

import { redirect } from "next/navigation";
import type { WelcomeState } from "@/components/auth/welcome-form";
import { findAsker } from "@/lib/auth/sign-in";
import { newPassword, presentRefusal } from "@/lib/auth/welcome";
import { signInPath } from "@/lib/core/identity/user";
import { choosePassword } from "@/lib/people/choose-password";

// For someone who cannot sign in: the token of their link says whose password it is.

export async function choosePasswordAction(_: WelcomeState, form: FormData): Promise<WelcomeState> {
  const { success, data, error } = newPassword.safeParse(Object.fromEntries(form));
  if (!success) return presentRefusal(error);
  try {
    await choosePassword(await findAsker(), data.token, data.password);
  } catch (error) {
    return presentRefusal(error);
  }
  redirect(signInPath);
}
