"use server";

import { z } from "zod";
import type { ForgottenState } from "@/components/auth/forgotten-form";
import { findAsker } from "@/lib/auth/sign-in";
import { presentRefusal } from "@/lib/auth/welcome";
import { askForForgottenLink } from "@/lib/people/forgotten-password";

// For someone who cannot sign in; what they are told says nothing about the account.

const typed = z.object({ email: z.string().trim().max(320).pipe(z.email("Type an e-mail address.")) });

export async function askForLinkAction(_: ForgottenState, form: FormData): Promise<ForgottenState> {
  const email = String(form.get("email") ?? "").slice(0, 320);
  const { success, data, error } = typed.safeParse({ email });
  if (!success) return { email, ...presentRefusal(error) };
  try {
    await askForForgottenLink(await findAsker(), data.email);
  } catch (error) {
    return { email, ...presentRefusal(error) };
  }
  return { isAsked: true };
}
